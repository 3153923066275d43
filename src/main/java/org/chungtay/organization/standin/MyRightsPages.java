package org.chungtay.organization.standin;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.Own;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.organization.right.RightLines;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What I may do, and who does it while I am away.
@Controller
@SignedIn
class MyRightsPages {
  private static final String MINE = "/me/rights";
  private static final String NEW = "/me/rights/hand-over";
  private static final int SHOWN = 50;
  private static final int LONGEST_REASON = 300;
  private static final int A_WEEK = 7;

  private final RightLines lines;
  private final StandIns standIns;
  private final Colleagues colleagues;
  private final CityClock clock;

  MyRightsPages(RightLines lines, StandIns standIns, Colleagues colleagues, CityClock clock) {
    this.lines = lines;
    this.standIns = standIns;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @GetMapping(MINE)
  ModelAndView show(Actor actor) {
    var told = standIns.of(actor.person(), SHOWN);
    return Pages.page(
        "organization/standin/mine",
        new MyRights(
            lines.of(actor.person()),
            told.stream().filter(one -> one.giver().equals(actor.person())).toList(),
            told.stream().filter(one -> one.deputy().equals(actor.person())).toList(),
            !standIns.own(actor, clock.today()).isEmpty()));
  }

  @GetMapping(NEW)
  ModelAndView away(@RequestParam(defaultValue = "") String q, Actor actor, Form form) {
    var own = standIns.own(actor, clock.today());
    var last = own.stream().map(Own::lastDay).max(LocalDate::compareTo).orElseGet(clock::today);
    var week = clock.today().plusDays(A_WEEK);
    return Pages.page(
        "organization/standin/hand-over",
        new HandOver(
            form,
            own,
            q,
            colleagues.find(actor.person(), scopes(own), q),
            clock.today(),
            last.isBefore(week) ? last : week));
  }

  @PostMapping(NEW)
  @FormPage(NEW)
  ModelAndView handOver(Actor actor, Form form) {
    var standIn = read(form);
    form.check();
    var own = standIns.own(actor, clock.today());
    chosenAmongKnown(actor, form, standIn, own);
    standIns.handOver(actor, standIn);
    return Pages.changed(MINE, "organization.notice.handed-over");
  }

  private StandIn read(Form form) {
    var today = clock.today();
    var id = form.id("id");
    var deputy = PersonId.of(form.id("person"));
    var grants = new HashSet<>(form.ids("grants"));
    var from = form.day("firstDay", today, today.plusYears(1));
    var until = form.day("lastDay", from, from.plusDays(StandIns.MOST_DAYS));
    var why = form.lineOrEmpty("why", LONGEST_REASON);
    return new StandIn(id, deputy, grants, permissions(form), from, until, why);
  }

  private static Set<Permission> permissions(Form form) {
    return form.values("permissions").stream()
        .filter(code -> !code.isBlank())
        .map(Permission::new)
        .collect(Collectors.toSet());
  }

  /// Nothing but what the form offered: the giver's own, to somebody whom the organisation knows.
  private void chosenAmongKnown(Actor actor, Form form, StandIn standIn, List<Own> own) {
    var offered = own.stream().map(Own::grant).collect(Collectors.toSet());
    if (!offered.containsAll(standIn.grants())) {
      form.refuse("grants", "not-a-choice");
    }
    var deeds = own.stream().flatMap(one -> one.deeds().stream()).collect(Collectors.toSet());
    if (!standIn.permissions().stream().map(Permission::code).allMatch(deeds::contains)) {
      form.refuse("permissions", "not-a-choice");
    }
    if (!colleagues.knows(actor.person(), scopes(own), standIn.deputy())) {
      form.refuse("person", "not-a-choice");
    }
    form.check();
  }

  @PostMapping("/me/rights/stand-ins/{id}/end")
  ModelAndView end(@PathVariable UUID id, Actor actor) {
    standIns.end(actor, id);
    return Pages.changed(MINE, "organization.notice.taken-back");
  }

  private static List<UUID> scopes(List<Own> own) {
    return own.stream().map(Own::scope).distinct().toList();
  }
}
