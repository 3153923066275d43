package org.chungtay.activity.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.NobodyCame;
import org.chungtay.activity.NotReportable;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportingService implements Reporting {
  private final Lifecycle lifecycle;
  private final OpenReports open;
  private final Reports reports;
  private final Presences presences;
  private final Drafts drafts;
  private final Decisions decisions;
  private final DecisionsTakenBack takenBack;
  private final UnplannedActivities unplanned;
  private final UnplannedPeople unplannedPeople;
  private final Outcomes outcomes;
  private final Audit audit;
  private final CityClock clock;

  ReportingService(
      Lifecycle lifecycle,
      OpenReports open,
      Reports reports,
      Presences presences,
      Drafts drafts,
      Decisions decisions,
      DecisionsTakenBack takenBack,
      UnplannedActivities unplanned,
      UnplannedPeople unplannedPeople,
      Outcomes outcomes,
      Audit audit,
      CityClock clock) {
    this.lifecycle = lifecycle;
    this.open = open;
    this.reports = reports;
    this.presences = presences;
    this.drafts = drafts;
    this.decisions = decisions;
    this.takenBack = takenBack;
    this.unplanned = unplanned;
    this.unplannedPeople = unplannedPeople;
    this.outcomes = outcomes;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void report(Actor leader, ActivityId activity, Report report) {
    var held = lifecycle.hold(activity);
    open.requireLeads(leader, held);
    ReportRules.requireSound(held, report, outcomes.indicators());
    var latest = reports.latest(activity);
    if (sentAgain(leader, held, latest, report)) {
      return;
    }
    if (!held.state().takesReport()) {
      throw new NotReportable();
    }
    var heads = HeadCount.of(presences.of(activity));
    if (heads.participations() == 0) {
      throw new NobodyCame();
    }
    var revision = latest.map(Revision::number).orElse(0) + 1;
    reports.store(activity, sent(revision, leader, activity, report, heads));
    drafts.discard(activity);
    lifecycle.step(held, State.REPORTED, Optional.of(leader), "");
    audit.did(
        leader,
        "activity.reported",
        activity.value(),
        Map.of("revision", Integer.toString(revision)));
  }

  @Override
  public void reportUnplanned(
      Actor leader, Planning.Plan plan, List<Attendances.Delegation> delegations, Report report) {
    if (unplanned.begin(leader, plan)) {
      unplannedPeople.count(leader, plan, delegations);
      report(leader, plan.id(), report);
    }
  }

  @Override
  public void confirm(Actor officer, ActivityId activity, int revision) {
    decisions.confirm(officer, activity, revision);
  }

  @Override
  public void sendBack(Actor officer, ActivityId activity, int revision, String reason) {
    decisions.sendBack(officer, activity, revision, reason);
  }

  @Override
  public void takeBack(Actor officer, ActivityId activity, int revision) {
    takenBack.takeBack(officer, activity, revision);
  }

  @Override
  public void reopen(Actor officer, ActivityId activity, String reason) {
    decisions.reopen(officer, activity, reason);
  }

  private Revision sent(
      int number, Actor leader, ActivityId activity, Report report, HeadCount heads) {
    var writers = new HashSet<>(reports.writers(activity));
    writers.add(leader.person());
    return new Revision(
        number,
        report,
        leader.person(),
        clock.now(),
        writers,
        Optional.of(heads),
        Optional.empty());
  }

  private static boolean sentAgain(
      Actor leader, Activity held, Optional<Revision> latest, Report report) {
    return held.state() == State.REPORTED
        && latest
            .filter(revision -> revision.by().equals(leader.person()))
            .filter(revision -> ReportRules.same(revision.report(), report))
            .isPresent();
  }
}
