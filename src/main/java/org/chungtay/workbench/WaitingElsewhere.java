package org.chungtay.workbench;

import org.chungtay.care.CareDesk;
import org.chungtay.care.Voices;
import org.chungtay.evidence.TakedownRequests;
import org.chungtay.identity.Actor;
import org.chungtay.identity.StandIns;
import org.chungtay.movement.MovementFunds;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Transfers;
import org.chungtay.outcome.UnitReports;
import org.chungtay.privacy.DataRequests;
import org.springframework.stereotype.Component;

/// Asks every module what waits for an officer.
@Component
class WaitingElsewhere {
  private final TakedownRequests takedowns;
  private final Transfers transfers;
  private final StandIns standIns;
  private final Leaders leaders;
  private final UnitReports reports;
  private final DataRequests dataRequests;
  private final Voices voices;
  private final CareDesk care;
  private final MovementFunds funds;

  WaitingElsewhere(
      TakedownRequests takedowns,
      Transfers transfers,
      StandIns standIns,
      Leaders leaders,
      UnitReports reports,
      DataRequests dataRequests,
      Voices voices,
      CareDesk care,
      MovementFunds funds) {
    this.takedowns = takedowns;
    this.transfers = transfers;
    this.standIns = standIns;
    this.leaders = leaders;
    this.reports = reports;
    this.dataRequests = dataRequests;
    this.voices = voices;
    this.care = care;
    this.funds = funds;
  }

  BenchNotices of(Actor officer) {
    return new BenchNotices(
        takedowns.waiting(officer),
        transfers.waiting(officer),
        standIns.receivedToday(officer.person()),
        leaders.withoutLeader(officer),
        reports.waitingFor(officer).size(),
        dataRequests.open(officer),
        voices.waiting(officer),
        care.waiting(officer),
        funds.waiting(officer));
  }
}
