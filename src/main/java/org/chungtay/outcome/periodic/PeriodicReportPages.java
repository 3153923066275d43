package org.chungtay.outcome.periodic;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.UnitReports;
import org.chungtay.outcome.periodic.UnitReport.State;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A unit's report as the unit fills it and as others decide about it.
@Controller
@Needs("figures.report")
class PeriodicReportPages {
  private static final String ADDRESS = "/unit-reports";
  private static final String ONE = ADDRESS + "/{request}/{unit}";

  private final PeriodicReports reports;
  private final ReportRequests requests;
  private final UnitReports waiting;
  private final ReportForm forms;
  private final ReportModels models;

  PeriodicReportPages(
      PeriodicReports reports,
      ReportRequests requests,
      UnitReports waiting,
      ReportForm forms,
      ReportModels models) {
    this.reports = reports;
    this.requests = requests;
    this.waiting = waiting;
    this.forms = forms;
    this.models = models;
  }

  @GetMapping(ADDRESS)
  ModelAndView mine(Actor actor) {
    return Pages.page(
        "outcome/periodic/mine",
        new WaitingModel(waiting.waitingFor(actor), !requests.mayAsk(actor).isEmpty()));
  }

  @GetMapping(ONE)
  ModelAndView show(@PathVariable UUID request, @PathVariable UUID unit, Actor actor, Form form) {
    var asked = requests.find(request);
    reports.mayRead(actor, asked, UnitId.of(unit));
    return Pages.page(
        "outcome/periodic/report", models.report(actor, asked, UnitId.of(unit), form));
  }

  @PostMapping(ONE)
  @FormPage(ONE)
  ModelAndView write(@PathVariable UUID request, @PathVariable UUID unit, Actor actor, Form form) {
    var asked = requests.find(request);
    reports.mayRead(actor, asked, UnitId.of(unit));
    var handingIn = !form.one("deed").equals("save");
    var typed = forms.read(asked, form);
    if (handingIn) {
      reports.submit(actor, asked, UnitId.of(unit), typed);
    } else {
      reports.save(actor, asked, UnitId.of(unit), typed);
    }
    return changed(request, unit, handingIn ? "report-submitted" : "report-saved");
  }

  @PostMapping(ONE + "/approve")
  @FormPage(ONE)
  ModelAndView approve(
      @PathVariable UUID request, @PathVariable UUID unit, Actor actor, Form form) {
    var revision = form.whole("revision", 1, 1_000_000);
    form.check();
    var state = reports.approve(actor, requests.find(request), UnitId.of(unit), revision);
    return changed(request, unit, state == State.LOCKED ? "report-locked" : "report-approved");
  }

  @PostMapping(ONE + "/return")
  @FormPage(ONE)
  ModelAndView sendBack(
      @PathVariable UUID request, @PathVariable UUID unit, Actor actor, Form form) {
    var revision = form.whole("revision", 1, 1_000_000);
    var reason = form.line("reason", 1000);
    form.check();
    reports.sendBack(actor, requests.find(request), UnitId.of(unit), revision, reason);
    return changed(request, unit, "report-returned");
  }

  @PostMapping(ONE + "/reopen")
  @FormPage(ONE)
  ModelAndView reopen(@PathVariable UUID request, @PathVariable UUID unit, Actor actor, Form form) {
    var reason = form.line("why", 1000);
    form.check();
    reports.reopen(actor, requests.find(request), UnitId.of(unit), reason);
    return changed(request, unit, "report-reopened");
  }

  private static ModelAndView changed(UUID request, UUID unit, String notice) {
    return Pages.changed(ADDRESS + "/" + request + "/" + unit, "outcome.notice." + notice);
  }
}
