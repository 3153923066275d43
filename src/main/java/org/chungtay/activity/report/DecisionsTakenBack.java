package org.chungtay.activity.report;

import static org.chungtay.activity.report.Revision.Kind.TAKEN_BACK;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.NotReported;
import org.chungtay.activity.State;
import org.chungtay.activity.TooLateToTakeBack;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A slip of the finger is mended by whoever made it: what was posted is reversed, photos are
/// withdrawn, and the same report waits again as its next revision. Everything stays to be seen.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionsTakenBack {
  public static final Duration TIME = Duration.ofMinutes(10);

  private final Lifecycle lifecycle;
  private final Access access;
  private final Reports reports;
  private final Presences presences;
  private final Outcomes outcomes;
  private final Photos photos;
  private final Audit audit;
  private final Messages messages;
  private final CityClock clock;

  DecisionsTakenBack(
      Lifecycle lifecycle,
      Access access,
      Reports reports,
      Presences presences,
      Outcomes outcomes,
      Photos photos,
      Audit audit,
      Messages messages,
      CityClock clock) {
    this.lifecycle = lifecycle;
    this.access = access;
    this.reports = reports;
    this.presences = presences;
    this.outcomes = outcomes;
    this.photos = photos;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  void takeBack(Actor officer, ActivityId activity, int revision) {
    var held = lifecycle.hold(activity);
    access.require(officer, ActivityPermissions.CONFIRM, held.leadUnit().value());
    if (takenBackBefore(officer, activity, revision)) {
      return;
    }
    var latest = reports.latest(activity).orElseThrow(NotReported::new);
    var decision =
        latest
            .decision()
            .filter(_ -> latest.number() == revision)
            .filter(last -> last.kind().canBeTakenBack())
            .filter(last -> last.by().equals(officer.person()))
            .filter(last -> last.at().plus(TIME).isAfter(clock.now()))
            .orElseThrow(TooLateToTakeBack::new);
    var by = officer.person();
    var takenBack = new Revision.Decision(TAKEN_BACK, by, decision.stead(), clock.now(), "");
    reports.decide(activity, revision, takenBack);
    if (decision.kind() == Revision.Kind.CONFIRMED) {
      takeOut(officer, held);
    }
    reports.store(activity, again(held, latest));
    lifecycle.step(held, State.REPORTED, Optional.of(officer), "");
    audit.did(
        officer,
        "activity.decision-taken-back",
        activity.value(),
        Map.of("revision", Integer.toString(revision), "decision", decision.kind().name()));
  }

  private boolean takenBackBefore(Actor officer, ActivityId activity, int revision) {
    return reports.of(activity).stream()
        .filter(one -> one.number() == revision)
        .flatMap(one -> one.decision().stream())
        .anyMatch(
            decision -> decision.kind() == TAKEN_BACK && decision.by().equals(officer.person()));
  }

  private void takeOut(Actor officer, Activity held) {
    var reason = messages.text(Language.VI, "activity.confirm.taken-back", Map.of());
    outcomes.reverse(officer, OutcomeOfActivity.sources(held), reason);
    photos.withdraw(officer, new Subject("activity", held.id().value()));
  }

  /// The same figures and words of the same people, with whoever was counted meanwhile.
  private Revision again(Activity held, Revision latest) {
    var writers = new HashSet<>(reports.writers(held.id()));
    writers.addAll(latest.writers());
    return new Revision(
        latest.number() + 1,
        latest.report(),
        latest.by(),
        latest.at(),
        writers,
        Optional.of(HeadCount.of(presences.of(held.id()))),
        Optional.empty());
  }
}
