package org.chungtay.organization.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.roster.Roster.Term;
import org.chungtay.organization.roster.Roster.Wording;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs("installation.administer")
class RosterPages {
  private static final String ADDRESS = "/administration/organizations";
  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
  private static final List<String> LANGUAGES = List.of("vi", "en", "ar");

  private final Roster roster;
  private final CityClock clock;

  RosterPages(Roster roster, CityClock clock) {
    this.roster = roster;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor) {
    return Pages.page("organization/roster/list", new RosterPage(roster.all(actor)));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    roster.mayKeep(actor);
    return Pages.page(
        "organization/roster/edit", new EntryPage(form, Optional.empty(), wards(), List.of()));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView add(Actor actor, Form form) {
    var id = form.id("id");
    var code = form.line("code", 30);
    if (form.refusal("code").isEmpty() && !code.matches("[a-z][a-z-]*")) {
      form.refuse("code", "not-a-code");
    }
    var wording = wording(form);
    var since = form.dayIfGiven("since", EARLIEST, clock.today()).orElseGet(clock::today);
    var term = new Term(since, Optional.empty(), ticked(form));
    form.check();
    roster.add(actor, id, code, wording, term);
    return Pages.changed(ADDRESS, "organization.notice.organization-added");
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView edit(@PathVariable UUID id, Actor actor, Form form) {
    var entry = roster.get(actor, id);
    var covered = roster.covered(id).stream().map(UUID::toString).toList();
    return Pages.page(
        "organization/roster/edit", new EntryPage(form, Optional.of(entry), wards(), covered));
  }

  @PostMapping(ADDRESS + "/{id}")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView change(@PathVariable UUID id, Actor actor, Form form) {
    var entry = roster.get(actor, id);
    var wording = wording(form);
    var lastDay = form.dayIfGiven("lastDay", entry.since(), clock.today().plusYears(5));
    var term = new Term(clock.today(), lastDay, ticked(form));
    form.check();
    roster.change(actor, id, wording, term);
    return Pages.changed(ADDRESS, "organization.notice.organization-changed");
  }

  private List<Option> wards() {
    return roster.wards().stream()
        .map(ward -> new Option(ward.id().toString(), ward.fullName()))
        .toList();
  }

  private Set<UUID> ticked(Form form) {
    var known = wards().stream().map(Option::value).toList();
    var ids = new HashSet<>(form.ids("wards"));
    if (!ids.stream().map(UUID::toString).allMatch(known::contains)) {
      form.refuse("wards", "not-a-choice");
    }
    return ids;
  }

  private static Wording wording(Form form) {
    var names = new HashMap<String, String>();
    var shortNames = new HashMap<String, String>();
    for (var language : LANGUAGES) {
      names.put(language, form.line("name-" + language, 120));
      shortNames.put(language, form.line("short-" + language, 40));
    }
    return new Wording(Map.copyOf(names), Map.copyOf(shortNames), form.line("unitName", 100));
  }
}
