package org.chungtay.outcome.periodic;

import java.util.ArrayList;
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
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Requests with the shortest chain: the city's unit approves.
@Service
class ReportsByTheCity implements PeriodicReporting {
  private static final Chain CHAIN = new Chain(List.of(Step.CITY), ReturnTo.UNIT, true);

  private final ReportRequests requests;
  private final PeriodicReports reports;
  private final Evidenced evidenced;

  ReportsByTheCity(ReportRequests requests, PeriodicReports reports, Evidenced evidenced) {
    this.requests = requests;
    this.reports = reports;
    this.evidenced = evidenced;
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
    reports.submit(actor, asked, unit, new Typed(revision, "", lines(asked, unit, figures)));
  }

  private List<Line> lines(ReportRequest asked, UnitId unit, Map<String, Said> figures) {
    var now = evidenced.of(asked, List.of(unit));
    var lines = new ArrayList<Line>();
    var refusals = new ArrayList<FieldRefusal>();
    for (var code : asked.indicators()) {
      var said = figures.get(code);
      if (said == null) {
        refusals.add(new FieldRefusal(ReportForm.field(code), "needed", Map.of()));
      } else if (said.note().isEmpty() && asked.differs(said.quantity(), now.total(unit, code))) {
        refusals.add(new FieldRefusal(ReportForm.note(code), "say-why-it-differs", Map.of()));
      } else {
        lines.add(new Line(code, Optional.of(said.quantity()), Optional.empty(), said.note()));
      }
    }
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
    return lines;
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
    reports.sendBack(actor, requests.find(request), unit, reason);
  }
}
