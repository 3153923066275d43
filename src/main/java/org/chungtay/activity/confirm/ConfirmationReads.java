package org.chungtay.activity.confirm;

import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.report.Acceptances;
import org.chungtay.activity.report.ReportReads;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Gathers what an officer should see before deciding.
@Component
class ConfirmationReads {
  private final ReportReads reports;
  private final Acceptances acceptances;
  private final ReturnReasons reasons;
  private final Duties duties;
  private final CityClock clock;

  ConfirmationReads(
      ReportReads reports,
      Acceptances acceptances,
      ReturnReasons reasons,
      Duties duties,
      CityClock clock) {
    this.reports = reports;
    this.acceptances = acceptances;
    this.reasons = reasons;
    this.duties = duties;
    this.clock = clock;
  }

  ConfirmationModel model(Actor officer, ActivityId id, Form form) {
    var report = reports.forOfficer(officer, id, form);
    var activity = report.activity();
    return new ConfirmationModel(
        report,
        report.photos().stream()
            .map(photo -> PhotoCheck.of(photo, activity, clock::dayOf))
            .toList(),
        acceptances.missing(activity),
        reasons.of(officer),
        report.latest().filter(last -> last.writtenBy(officer.person())).isPresent(),
        duties.counts(officer).getOrDefault(Kind.TO_CONFIRM, 0));
  }
}
