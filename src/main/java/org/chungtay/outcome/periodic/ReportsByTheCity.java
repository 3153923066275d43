package org.chungtay.outcome.periodic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.PeriodicReporting;
import org.chungtay.outcome.periodic.PeriodicReports.Typed;
import org.chungtay.outcome.periodic.ReportRequest.Chain;
import org.chungtay.outcome.periodic.ReportRequest.ReturnTo;
import org.chungtay.outcome.periodic.ReportRequest.Step;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Requests with the shortest chain: the city's unit approves.
@Service
class ReportsByTheCity implements PeriodicReporting {
  private static final Chain CHAIN = new Chain(List.of(Step.CITY), ReturnTo.UNIT, true);

  private final ReportRequests requests;
  private final PeriodicReports reports;

  ReportsByTheCity(ReportRequests requests, PeriodicReports reports) {
    this.requests = requests;
    this.reports = reports;
  }

  @Override
  @Transactional
  public void ask(Actor actor, Asked asked) {
    var request =
        new ReportRequest(
            asked.id(),
            asked.organization(),
            asked.title(),
            asked.indicators(),
            asked.firstDay(),
            asked.lastDay(),
            asked.due(),
            asked.tolerance(),
            CHAIN);
    var units = requests.units(asked.organization()).stream().map(Unit::id).toList();
    requests.open(actor, request, units);
  }

  @Override
  @Transactional
  public void handIn(Actor actor, UUID request, UnitId unit, Map<String, Said> figures) {
    var asked = requests.find(request);
    var revision = reports.newest(request, unit).revision();
    reports.submit(actor, asked, unit, new Typed(revision, "", lines(asked, figures)));
  }

  /// What nobody asked for is left out.
  private static List<Line> lines(ReportRequest asked, Map<String, Said> figures) {
    return figures.entrySet().stream()
        .filter(one -> asked.indicators().contains(one.getKey()))
        .map(one ->
            new Line(
                one.getKey(),
                Optional.of(one.getValue().quantity()),
                Optional.empty(),
                one.getValue().note()))
        .toList();
  }

  @Override
  @Transactional
  public void approve(Actor actor, UUID request, UnitId unit) {
    var _ =
        reports.approve(
            actor, requests.find(request), unit, reports.newest(request, unit).revision());
  }

  @Override
  @Transactional
  public void sendBack(Actor actor, UUID request, UnitId unit, String reason) {
    reports.sendBack(
        actor, requests.find(request), unit, reports.newest(request, unit).revision(), reason);
  }
}
