package org.chungtay.organization.transfer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Asking;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The two forms that ask for a transfer: of a member to elsewhere, of somebody to here.
@Controller
@Needs("members.manage")
class TransferForms {
  private static final String SEND = "/units/{id}/members/{membership}/transfer";
  private static final String ASK = "/units/{id}/transfers";
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_REASON = 300;

  private final Transfers transfers;
  private final TransferViews views;
  private final CityClock clock;

  TransferForms(Transfers transfers, TransferViews views, CityClock clock) {
    this.transfers = transfers;
    this.views = views;
    this.clock = clock;
  }

  @GetMapping(SEND)
  ModelAndView sending(
      @PathVariable UUID membership,
      @RequestParam(defaultValue = "") String q,
      Actor actor,
      Form form) {
    return Pages.page("organization/transfer/send", views.sending(actor, membership, q, form));
  }

  @PostMapping(SEND)
  @FormPage(SEND)
  ModelAndView send(@PathVariable UUID membership, Actor actor, Form form) {
    var id = form.id("id");
    var to = UnitId.of(form.id("unit"));
    var day = day(form);
    var lastDay = lastDay(form, day);
    var reason = form.lineOrEmpty("reason", LONGEST_REASON);
    form.check();
    transfers.send(actor, new Sending(id, membership, to, day, lastDay, reason));
    return Pages.changed("/transfers/" + id, "organization.notice.transfer-asked");
  }

  @GetMapping(ASK + "/new")
  ModelAndView asking(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Actor actor, Form form) {
    return Pages.page("organization/transfer/ask", views.asking(actor, id, q, form));
  }

  @PostMapping(ASK)
  @FormPage(ASK + "/new")
  ModelAndView ask(@PathVariable UUID id, Actor actor, Form form) {
    var transfer = form.id("id");
    var from = UnitId.of(form.id("unit"));
    var name = form.line("name", LONGEST_NAME);
    var day = day(form);
    var lastDay = lastDay(form, day);
    var reason = form.lineOrEmpty("reason", LONGEST_REASON);
    form.check();
    transfers.ask(actor, new Asking(transfer, from, UnitId.of(id), name, day, lastDay, reason));
    return Pages.changed("/transfers/" + transfer, "organization.notice.transfer-asked");
  }

  /// Papers come late, and moves are planned: a year back, half a year ahead.
  private LocalDate day(Form form) {
    return form.day("day", clock.today().minusYears(1), clock.today().plusMonths(6));
  }

  private Optional<LocalDate> lastDay(Form form, LocalDate day) {
    return form.dayIfGiven("lastDay", day, day.plusYears(2));
  }
}
