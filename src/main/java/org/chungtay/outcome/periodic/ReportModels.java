package org.chungtay.outcome.periodic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.periodic.UnitReport.State;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// What the pages of a unit's report show.
@Component
class ReportModels {
  private final PeriodicReports reports;
  private final UnitReportRows rows;
  private final Evidenced evidenced;
  private final Outcomes outcomes;

  ReportModels(
      PeriodicReports reports, UnitReportRows rows, Evidenced evidenced, Outcomes outcomes) {
    this.reports = reports;
    this.rows = rows;
    this.evidenced = evidenced;
    this.outcomes = outcomes;
  }

  UnitReportModel report(Actor actor, ReportRequest request, UnitId unit, Form form) {
    var versions = rows.versions(request.id(), Optional.of(unit));
    var newest = reports.newest(request.id(), unit);
    var now = evidenced.of(request, List.of(unit));
    var own =
        newest.writtenBy().contains(actor.person()) || newest.approvedBy().contains(actor.person());
    var locked = newest.state() == State.LOCKED;
    return new UnitReportModel(
        form,
        request,
        reports.unit(unit),
        newest,
        versions,
        indicators(request).stream()
            .map(indicator ->
                new UnitReportModel.Row(
                    indicator, newest.line(indicator.code()), now.total(unit, indicator.code())))
            .toList(),
        newest.state() == State.DRAFT && reports.fills(actor, unit),
        reports.decides(actor, request, newest),
        own,
        locked && reports.locks(actor, request, unit),
        rows.history(request.id(), unit));
  }

  List<Indicator> indicators(ReportRequest request) {
    var all =
        outcomes.indicators(request.lastDay()).stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity()));
    return request.indicators().stream().flatMap(code -> Stream.ofNullable(all.get(code))).toList();
  }
}
