package org.chungtay.activity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.NobodyCame;
import org.chungtay.activity.NotReportable;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportingService implements Reporting {
  private final Lifecycle lifecycle;
  private final Access access;
  private final Reports reports;
  private final Presences presences;
  private final Drafts drafts;
  private final Decisions decisions;
  private final UnplannedActivities unplanned;
  private final UnplannedPeople unplannedPeople;
  private final Outcomes outcomes;
  private final Audit audit;
  private final CityClock clock;

  ReportingService(
      Lifecycle lifecycle,
      Access access,
      Reports reports,
      Presences presences,
      Drafts drafts,
      Decisions decisions,
      UnplannedActivities unplanned,
      UnplannedPeople unplannedPeople,
      Outcomes outcomes,
      Audit audit,
      CityClock clock) {
    this.lifecycle = lifecycle;
    this.access = access;
    this.reports = reports;
    this.presences = presences;
    this.drafts = drafts;
    this.decisions = decisions;
    this.unplanned = unplanned;
    this.unplannedPeople = unplannedPeople;
    this.outcomes = outcomes;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void report(Actor leader, ActivityId activity, Report report) {
    var held = lifecycle.hold(activity);
    requireLeads(leader, held);
    ReportRules.requireSound(held, report, outcomes.indicators());
    var latest = reports.latest(activity);
    if (sentAgain(leader, held, latest, report)) {
      return;
    }
    if (!held.state().takesReport() || held.startsAt().isAfter(clock.now())) {
      throw new NotReportable();
    }
    if (Presence.participations(presences.of(activity)) == 0) {
      throw new NobodyCame();
    }
    var revision = latest.map(Revision::number).orElse(0) + 1;
    reports.store(activity, revision, leader, report, clock.now());
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
  public void reopen(Actor officer, ActivityId activity, String reason) {
    decisions.reopen(officer, activity, reason);
  }

  /// A leader of the host, or of any of the organisations that share the work, may report it.
  void requireLeads(Actor leader, Activity activity) {
    var leads =
        Stream.concat(Stream.of(activity.hostUnit()), activity.shares().stream().map(Share::unit))
            .anyMatch(unit -> access.allows(leader, ActivityPermissions.LEAD, unit.value()));
    if (!leads) {
      throw new Forbidden();
    }
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
