package org.chungtay.movement.pledge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.choice.LeadableUnits;
import org.chungtay.movement.pledge.PledgeRows.Behaviour;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a group's leader takes pledges and says what was practised. Nothing of it stands in the
/// trail of deeds: whoever stops is taken away without a trace.
@Controller
@Needs("pledges.visit")
class PledgePages {
  private static final String ADDRESS = "/pledges";
  private static final String GROUP = ADDRESS + "/{group}";

  private final KeptPledges pledges;
  private final PledgeRows rows;
  private final LeadableUnits units;
  private final CityClock clock;
  private final PageFactory pages;

  PledgePages(
      KeptPledges pledges,
      PledgeRows rows,
      LeadableUnits units,
      CityClock clock,
      PageFactory pages) {
    this.pledges = pledges;
    this.rows = rows;
    this.units = units;
    this.clock = clock;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView groups(Actor actor, HttpServletRequest request) {
    var groups =
        units.of(actor, MovementPermissions.VISIT, Set.of(Unit.Kind.GROUP, Unit.Kind.WARD));
    return Pages.page(
        "movement/pledge/pledges",
        new PledgesModel(Form.empty(), groups, Optional.empty(), List.of(), options(request)));
  }

  @GetMapping(GROUP)
  ModelAndView group(
      @PathVariable UnitId group, Actor actor, HttpServletRequest request, Form form) {
    var unit = pledges.group(actor, group);
    return Pages.page(
        "movement/pledge/pledges",
        new PledgesModel(form, List.of(), Optional.of(unit), rows.of(group), options(request)));
  }

  private List<Option> options(HttpServletRequest request) {
    var language = pages.of(request).language();
    return rows.behaviours().stream()
        .map(one -> new Option(one.code(), one.name(language)))
        .toList();
  }

  @PostMapping(GROUP)
  @FormPage(GROUP)
  ModelAndView take(@PathVariable UnitId group, Actor actor, Form form) {
    var _ = pledges.group(actor, group);
    var code = code(form.line("code", 6), form);
    var behaviours = behaviours(form);
    if (behaviours.isEmpty() && form.refusal("behaviours").isEmpty()) {
      form.refuse("behaviours", "needed");
    }
    form.check();
    pledges.take(actor, group, Map.of(code, behaviours));
    return changed(group, "movement.notice.pledge-taken");
  }

  private static String code(String typed, Form form) {
    var code = typed.toUpperCase(Locale.ROOT);
    if (form.refusal("code").isEmpty() && !KeptPledges.soundCode(code)) {
      form.refuse("code", "short-code");
    }
    return code;
  }

  private List<String> behaviours(Form form) {
    var chosen =
        form.values("behaviours").stream().filter(it -> !it.isBlank()).distinct().sorted().toList();
    if (!rows.behaviours().stream().map(Behaviour::code).toList().containsAll(chosen)) {
      form.refuse("behaviours", "not-a-choice");
    }
    return chosen;
  }

  @PostMapping(GROUP + "/visits")
  @FormPage(GROUP)
  ModelAndView visit(@PathVariable UnitId group, Actor actor, Form form) {
    var _ = pledges.group(actor, group);
    var code = form.line("household", 11);
    if (rows.of(group).stream().noneMatch(one -> one.code().equals(code))) {
      throw new NotFound("pledge");
    }
    var day = form.day("day", pledges.earliestVisit(), clock.today());
    var practised = behaviours(form);
    form.check();
    pledges.visit(actor, group, day, Map.of(code, practised));
    return changed(group, "movement.notice.pledge-visited");
  }

  @PostMapping(GROUP + "/remove")
  @FormPage(GROUP)
  ModelAndView remove(@PathVariable UnitId group, Actor actor, Form form) {
    var _ = pledges.group(actor, group);
    var code = form.line("household", 11);
    form.check();
    pledges.remove(actor, group, code);
    return changed(group, "movement.notice.pledge-removed");
  }

  private static ModelAndView changed(UnitId group, String notice) {
    return Pages.changed(ADDRESS + "/" + group, notice);
  }
}
