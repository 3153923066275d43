package org.chungtay.activity.report;

import static org.chungtay.activity.report.Revision.Kind.CONFIRMED;
import static org.chungtay.activity.report.Revision.Kind.RETURNED;
import static org.chungtay.activity.report.Revision.Kind.REVERSED;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.AlreadyDecided;
import org.chungtay.activity.NotConfirmed;
import org.chungtay.activity.NotReported;
import org.chungtay.activity.OwnReport;
import org.chungtay.activity.ReportChanged;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.SharesNotAccepted;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What another person decides on a report. The activity's row is held from the first look to the
/// last write, so of two officers who confirm at once the second one reads what the first one did.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Decisions {
  private final Lifecycle lifecycle;
  private final Access access;
  private final Reports reports;
  private final Presences presences;
  private final Acceptances acceptances;
  private final Outcomes outcomes;
  private final Photos photos;
  private final People people;
  private final Pseudonyms pseudonyms;
  private final Territory territory;
  private final Audit audit;
  private final CityClock clock;

  Decisions(
      Lifecycle lifecycle,
      Access access,
      Reports reports,
      Presences presences,
      Acceptances acceptances,
      Outcomes outcomes,
      Photos photos,
      People people,
      Pseudonyms pseudonyms,
      Territory territory,
      Audit audit,
      CityClock clock) {
    this.lifecycle = lifecycle;
    this.access = access;
    this.reports = reports;
    this.presences = presences;
    this.acceptances = acceptances;
    this.outcomes = outcomes;
    this.photos = photos;
    this.people = people;
    this.pseudonyms = pseudonyms;
    this.territory = territory;
    this.audit = audit;
    this.clock = clock;
  }

  void confirm(Actor officer, ActivityId activity, int revision) {
    var held = holdFor(officer, activity);
    var latest = latest(held, revision);
    var stead = standIn(officer, held, latest);
    if (decidedBefore(officer, latest, CONFIRMED)) {
      return;
    }
    if (!acceptances.missing(held).isEmpty()) {
      throw new SharesNotAccepted();
    }
    reports.decide(
        activity,
        revision,
        new Revision.Decision(CONFIRMED, officer.person(), stead, clock.now(), ""));
    lifecycle.step(held, State.CONFIRMED, Optional.of(officer), "");
    outcomes.post(officer, outcome(held, latest.report()).postings());
    photos.release(officer, subject(activity));
    audit.did(officer, "activity.confirmed", activity.value(), told(revision, ""));
  }

  void sendBack(Actor officer, ActivityId activity, int revision, String reason) {
    requireReason(reason);
    var held = holdFor(officer, activity);
    var latest = latest(held, revision);
    var stead = standIn(officer, held, latest);
    if (decidedBefore(officer, latest, RETURNED)) {
      return;
    }
    reports.decide(
        activity,
        revision,
        new Revision.Decision(RETURNED, officer.person(), stead, clock.now(), reason));
    lifecycle.step(held, State.RETURNED, Optional.of(officer), reason);
    audit.did(officer, "activity.returned", activity.value(), told(revision, reason));
  }

  void reopen(Actor officer, ActivityId activity, String reason) {
    requireReason(reason);
    var held = holdFor(officer, activity);
    var latest = reports.latest(activity).orElseThrow(NotConfirmed::new);
    if (held.state() != State.CONFIRMED) {
      throw new NotConfirmed();
    }
    var stead = standIn(officer, held, latest);
    reports.decide(
        activity,
        latest.number(),
        new Revision.Decision(REVERSED, officer.person(), stead, clock.now(), reason));
    lifecycle.step(held, State.RETURNED, Optional.of(officer), reason);
    outcomes.reverse(officer, OutcomeOfActivity.sources(held), reason);
    photos.withdraw(officer, subject(activity));
    audit.did(officer, "activity.reopened", activity.value(), told(latest.number(), reason));
  }

  private Activity holdFor(Actor officer, ActivityId activity) {
    var held = lifecycle.hold(activity);
    access.require(officer, ActivityPermissions.CONFIRM, held.leadUnit().value());
    return held;
  }

  private Revision latest(Activity held, int revision) {
    var latest = reports.latest(held.id()).orElseThrow(NotReported::new);
    if (latest.number() != revision) {
      throw new ReportChanged(name(latest.by()), latest.number());
    }
    return latest;
  }

  /// Whether the same officer sent the same decision before; somebody else's is told to them.
  private boolean decidedBefore(Actor officer, Revision latest, Revision.Kind wanted) {
    if (latest.decision().isEmpty()) {
      return false;
    }
    var decision = latest.decision().get();
    if (decision.kind() == wanted && decision.by().equals(officer.person())) {
      return true;
    }
    throw new AlreadyDecided(name(decision.by()), decision.kind().state());
  }

  /// In whose place the officer decides; empty when they hold the right themselves. Neither they
  /// nor whom they stand in for has a hand in the report.
  private Optional<PersonId> standIn(Actor officer, Activity held, Revision revision) {
    var givers = access.inPlaceOf(officer, ActivityPermissions.CONFIRM, held.leadUnit().value());
    var free =
        givers.stream()
            .filter(giver -> !revision.writtenBy(giver))
            .min(Comparator.comparing(PersonId::value));
    if (revision.writtenBy(officer.person()) || (!givers.isEmpty() && free.isEmpty())) {
      throw new OwnReport();
    }
    return free;
  }

  private static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
  }

  private OutcomeOfActivity outcome(Activity activity, Report report) {
    var present = presences.of(activity.id());
    var persons =
        present.stream()
            .collect(
                Collectors.toMap(Presence::site, presence -> pseudonyms.of(presence.persons())));
    var communes =
        activity.sites().stream()
            .map(Activity.Site::area)
            .distinct()
            .collect(Collectors.toMap(Function.<AreaId>identity(), territory::communeOf));
    return new OutcomeOfActivity(activity, report, present, communes, persons);
  }

  private String name(PersonId person) {
    return people.find(person).map(People.Person::name).orElse("");
  }

  private static Subject subject(ActivityId activity) {
    return new Subject("activity", activity.value());
  }

  private static Map<String, String> told(int revision, String reason) {
    return reason.isEmpty()
        ? Map.of("revision", Integer.toString(revision))
        : Map.of("revision", Integer.toString(revision), "reason", reason);
  }
}
