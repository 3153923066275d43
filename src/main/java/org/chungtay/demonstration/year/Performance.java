package org.chungtay.demonstration.year;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.State;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plays one script through the product's doors, each deed at its own moment, all or nothing. What
/// was played to an earlier fate goes on from where the activity stands.
@Component
class Performance {
  private final Planning planning;
  private final Gathering gathering;
  private final Telling telling;
  private final Reporting reporting;
  private final Activities activities;
  private final Organizations organizations;
  private final Plays plays;
  private final CityClock clock;

  Performance(
      Planning planning,
      Gathering gathering,
      Telling telling,
      Reporting reporting,
      Activities activities,
      Organizations organizations,
      Plays plays,
      CityClock clock) {
    this.planning = planning;
    this.gathering = gathering;
    this.telling = telling;
    this.reporting = reporting;
    this.activities = activities;
    this.organizations = organizations;
    this.plays = plays;
    this.clock = clock;
  }

  @Transactional
  public void play(Script script) {
    plays
        .plan(script)
        .ifPresent(plan -> {
          var leader = Player.leader(plays.lead(script), script.ward()).actor();
          play(
              new Play(
                  script,
                  plan,
                  leader,
                  plays.officer(script),
                  clock.now(),
                  new AtomicReference<>()));
        });
  }

  /// A script with whoever plays it.
  ///
  /// @param now after which nothing happens
  /// @param stands where the activity stands, once it was looked at
  private record Play(
      Script script,
      Plan plan,
      Actor leader,
      Actor officer,
      Instant now,
      AtomicReference<@Nullable State> stands) {
    boolean isFor(Fate fate) {
      return script.fate() == fate;
    }

    Instant before(Duration start) {
      return plan.startsAt().minus(start);
    }

    Instant after(int days, int hours) {
      return plan.endsAt().plus(Duration.ofDays(days)).plus(Duration.ofHours(hours));
    }
  }

  private void play(Play play) {
    at(
        play,
        play.before(Duration.ofDays(12)),
        () -> {
          var _ = planning.plan(play.leader(), play.plan());
        });
    if (play.isFor(Fate.DRAFT)) {
      return;
    }
    at(play, play.before(Duration.ofDays(11)), () -> open(play));
    if (play.isFor(Fate.CANCELLED)) {
      at(play, play.before(Duration.ofHours(14)), () -> cancel(play));
      return;
    }
    if (play.isFor(Fate.OPEN)) {
      return;
    }
    at(play, play.plan().startsAt().plus(Duration.ofMinutes(10)), () -> gather(play));
    if (!play.isFor(Fate.RUNNING)) {
      afterwards(play);
    }
  }

  private void afterwards(Play play) {
    var course = play.script().course();
    at(play, play.after(course.reported(), 2), () -> report(play));
    if (play.isFor(Fate.RETURNED)) {
      at(play, play.after(course.reported(), 26), () -> sendBack(play));
    }
    if (play.isFor(Fate.CONFIRMED) || play.isFor(Fate.CORRECTED)) {
      at(play, play.after(course.reported(), 8), () -> accept(play));
      at(play, play.after(course.confirmed(), 0), () -> confirm(play));
    }
    if (play.isFor(Fate.CORRECTED)) {
      at(play, play.after(course.confirmed() + Course.NOTICED_AFTER, 0), () -> correct(play));
    }
  }

  /// Nothing happens in the future.
  private void at(Play play, Instant moment, Runnable deed) {
    clock.during(moment.isAfter(play.now()) ? play.now() : moment, deed);
  }

  /// Looked at once: within the transaction nobody else moves it on, save for the clock that begins
  /// what is due, and then all of it is played again.
  private State state(Play play) {
    var stands = play.stands().get();
    if (stands == null) {
      stands = planning.get(play.leader(), play.plan().id()).state();
      play.stands().set(stands);
    }
    return stands;
  }

  private void open(Play play) {
    if (state(play) == State.DRAFT) {
      planning.open(play.leader(), play.plan().id());
      play.stands().set(State.OPEN);
      at(
          play,
          play.before(Duration.ofDays(4)),
          () -> gathering.register(play.script(), play.plan()));
    }
  }

  private void cancel(Play play) {
    var state = state(play);
    if (state == State.OPEN || state == State.RUNNING) {
      planning.cancel(play.leader(), play.plan().id(), Words.calledOff(play.script()));
      play.stands().set(State.CANCELLED);
    }
  }

  private void gather(Play play) {
    if (clock.now().isBefore(play.before(Activity.GATHERING))) {
      return;
    }
    var state = state(play);
    if (state == State.OPEN) {
      planning.start(play.leader(), play.plan().id());
      play.stands().set(State.RUNNING);
    }
    if (state == State.OPEN || state == State.RUNNING) {
      gathering.gather(play.leader(), play.script(), play.plan());
    }
  }

  /// Some reports come back the next morning and are mended by noon.
  private void report(Play play) {
    if (state(play) != State.RUNNING) {
      return;
    }
    telling.photographs(play.leader(), play.script(), play.plan());
    tell(play, 1);
    if (play.script().course().mended() && !play.isFor(Fate.RETURNED)) {
      at(play, clock.now().plus(Duration.ofHours(14)), () -> sendBack(play));
      at(play, clock.now().plus(Duration.ofHours(18)), () -> tell(play, 2));
    }
  }

  private void tell(Play play, int revision) {
    telling.report(play.leader(), play.script(), play.plan(), revision);
    play.stands().set(State.REPORTED);
  }

  private void accept(Play play) {
    var shares = play.plan().shares();
    if (shares.size() > 1 && state(play) == State.REPORTED) {
      for (Share share : shares.subList(1, shares.size())) {
        var partner = organizations.get(share.organization());
        var officer = Player.officer(partner, play.script().ward()).actor();
        planning.answer(officer, play.plan().id(), share.unit(), true, "");
      }
    }
  }

  private void sendBack(Play play) {
    if (state(play) == State.REPORTED) {
      reporting.sendBack(
          play.officer(), play.plan().id(), revision(play), Words.sentBack(play.script()));
      play.stands().set(State.RETURNED);
    }
  }

  private void confirm(Play play) {
    if (state(play) == State.REPORTED) {
      reporting.confirm(play.officer(), play.plan().id(), revision(play));
      play.stands().set(State.CONFIRMED);
    }
  }

  /// A figure that was wrong is taken out of the book with its reason, and stands there anew.
  private void correct(Play play) {
    if (state(play) == State.CONFIRMED && revisions(play) == revisionsWhenConfirmed(play)) {
      reporting.reopen(play.officer(), play.plan().id(), Words.wrong(play.script()));
      tell(play, revision(play) + 1);
      confirm(play);
    }
  }

  private static int revisionsWhenConfirmed(Play play) {
    return play.script().course().mended() ? 2 : 1;
  }

  private int revision(Play play) {
    return play.script().course().mended() || play.isFor(Fate.CORRECTED) ? revisions(play) : 1;
  }

  private int revisions(Play play) {
    return (int)
        activities.history(play.plan().id()).stream()
            .filter(step -> step.state() == State.REPORTED)
            .count();
  }
}
