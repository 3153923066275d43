package org.chungtay.outcome.periodic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.periodic.ReportRequest.Chain;
import org.chungtay.outcome.periodic.ReportRequest.ReturnTo;
import org.chungtay.outcome.periodic.ReportRequest.Step;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Asking units for reports, and the table of who handed in what.
@Controller
@Needs("figures.keep")
class ReportRequestPages {
  private static final String ADDRESS = "/report-requests";
  private static final int SIZE = 25;
  private static final int YEARS = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportRequests requests;
  private final UnitTables tables;
  private final Reminders reminders;
  private final Outcomes outcomes;
  private final PageFactory pages;
  private final CityClock clock;

  ReportRequestPages(
      ReportRequests requests,
      UnitTables tables,
      Reminders reminders,
      Outcomes outcomes,
      PageFactory pages,
      CityClock clock) {
    this.requests = requests;
    this.tables = tables;
    this.reminders = reminders;
    this.outcomes = outcomes;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor, Form form) {
    int number = form.wholeIfGiven("page", 0, 10_000).orElse(0);
    return Pages.page(
        "outcome/periodic/list",
        new ReportRequestsModel(requests.list(actor, number, SIZE), number, SIZE));
  }

  /// The organisation is chosen first, since its units are what is asked.
  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    var mine = requests.mayAsk(actor);
    var organization =
        form.idIfGiven("organization")
            .flatMap(id -> mine.stream().filter(one -> one.id().value().equals(id)).findFirst())
            .or(() -> mine.stream().findFirst());
    var units = organization.map(Organization::id).map(requests::units).orElseGet(List::of);
    return Pages.page(
        "outcome/periodic/new",
        new NewReportRequestModel(form, mine, organization, units, outcomes.indicators()));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView open(Actor actor, Form form) {
    var today = clock.today();
    var earliest = today.minusYears(YEARS);
    var first = form.day("first", earliest, today.plusYears(1));
    var last = form.day("last", earliest, today.plusYears(1));
    if (form.refusal("first").isEmpty() && form.refusal("last").isEmpty() && last.isBefore(first)) {
      form.refuse("last", "period-turned-round");
    }
    var units = form.ids("units").stream().map(UnitId::of).toList();
    if (units.isEmpty() && form.refusal("units").isEmpty()) {
      form.refuse("units", "needed");
    }
    var request =
        new ReportRequest(
            form.id("id"),
            OrganizationId.of(form.id("organization")),
            form.line("title", 200),
            indicators(form),
            first,
            last,
            form.day("due", today, today.plusYears(2)),
            form.quantityIfGiven("tolerance", HUNDRED, 2).orElse(BigDecimal.ZERO),
            chain(form));
    form.check();
    requests.open(actor, request, units.stream().distinct().toList());
    return Pages.changed(request.address(), "outcome.notice.reports-asked-for");
  }

  private List<String> indicators(Form form) {
    var known = outcomes.indicators().stream().map(Indicator::code).toList();
    var chosen = form.values("indicators").stream().distinct().toList();
    if (chosen.isEmpty()) {
      form.refuse("indicators", "needed");
    } else if (!known.containsAll(chosen) || chosen.size() > 30) {
      form.refuse("indicators", "not-a-choice");
    }
    return chosen;
  }

  /// In their own order, whatever the order of the boxes.
  private static Chain chain(Form form) {
    var ticked = form.values("steps");
    var steps =
        Stream.of(Step.values())
            .filter(step -> ticked.contains(UnitReportModel.code(step)))
            .toList();
    if (steps.isEmpty()) {
      form.refuse("steps", "needed");
    } else if (steps.size() != ticked.stream().distinct().count()) {
      form.refuse("steps", "not-a-choice");
    }
    return new Chain(steps, form.choice("returnTo", ReturnTo.class), form.ticked("restarts"));
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
    var asked = requests.get(actor, id);
    var form = Form.typed(request);
    return Pages.page(
        "outcome/periodic/table", tables.of(pages.of(request), asked, Shown.of(form, asked)));
  }

  @PostMapping(ADDRESS + "/{id}/remind")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView remind(@PathVariable UUID id, Actor actor) {
    reminders.remind(requests.get(actor, id));
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.reminded");
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({ADDRESS + "/{id}/units.csv", ADDRESS + "/{id}/units.xlsx"})
  void file(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    tables.file(request, pages.of(request), requests.get(actor, id), response);
  }
}
