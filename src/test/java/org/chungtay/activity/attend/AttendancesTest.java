package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.State;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.chungtay.activity.join.Ticket;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AttendancesTest {
  @Autowired Attendances attendances;
  @Autowired Activities activities;
  @Autowired TestActivities planted;
  @Autowired Gate gate;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired CityClock clock;

  @Test
  void sixtyFourClientsSendingEverythingTwiceRecordEachPersonOnce() throws Exception {
    var activity = planted.running(scopes.root(), 0);
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < 300; i++) {
      var one = attendances.register(activity.id(), PersonId.next(), activity.site());
      entries.add(entry(activity, new Ticket(activity.id(), one.id())));
    }
    var sent = new ArrayList<>(entries);
    sent.addAll(entries);
    Collections.shuffle(sent, new java.util.Random(7));
    try (var clients = Executors.newFixedThreadPool(64)) {
      for (var answer :
          clients.invokeAll(
              sent.stream()
                  .map(entry ->
                      (java.util.concurrent.Callable<List<Recorded>>)
                          () -> gate.checkIn(List.of(entry)))
                  .toList())) {
        assertThat(answer.get()).allMatch(Recorded::there);
      }
    }
    assertThat(activities.turnout(activity.id()).joinedThemselves()).isEqualTo(300);
  }

  @Test
  void aLeaderEntersSomeoneAndChecksThemInOnce() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var leader = visitors.as("leader", unit).actor();
    var entered = attendances.enter(leader, activity.id(), PersonId.next(), activity.site());
    var checkIn = new CheckIn(entered.id(), activity.site(), Way.TICKED, clock.now());
    attendances.checkIn(leader, activity.id(), List.of(checkIn, checkIn));
    attendances.checkIn(leader, activity.id(), List.of(checkIn));
    var turnout = activities.turnout(activity.id());
    assertThat(turnout.enteredByLeader()).isEqualTo(1);
    assertThat(turnout.joinedThemselves()).isZero();
  }

  @Test
  void aDelegationSentTwiceIsCountedOnce() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var leader = visitors.as("leader", unit).actor();
    var delegation =
        new Delegation(Ids.next(), activity.site(), "Trung đoàn 6", Optional.empty(), 120);
    attendances.count(leader, activity.id(), delegation);
    attendances.count(leader, activity.id(), delegation);
    assertThat(activities.turnout(activity.id()).delegated()).isEqualTo(120);
  }

  @Test
  void theLeaderOfAnotherWardTakesNoAttendanceHere() {
    var city = scopes.root();
    var activity = planted.running(scopes.below(city), 0);
    var neighbour = visitors.as("leader", scopes.below(city)).actor();
    var one = attendances.register(activity.id(), PersonId.next(), activity.site());
    var checkIn = new CheckIn(one.id(), activity.site(), Way.TICKED, clock.now());
    assertThatThrownBy(() -> attendances.checkIn(neighbour, activity.id(), List.of(checkIn)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(
            () -> attendances.enter(neighbour, activity.id(), PersonId.next(), activity.site()))
        .isInstanceOf(Forbidden.class);
    assertThat(activities.turnout(activity.id()).participations()).isZero();
  }

  @Test
  void aLeaderWhoseGrantHasEndedTakesNoAttendance() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var former = visitors.signedIn().actor();
    var today = clock.today();
    visitors.grant(former.person(), "leader", unit, today.minusDays(9), today.minusDays(1));
    var delegation = new Delegation(Ids.next(), activity.site(), "CLB SUP", Optional.empty(), 5);
    assertThatThrownBy(() -> attendances.count(former, activity.id(), delegation))
        .isInstanceOf(Forbidden.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"REPORTED", "CONFIRMED", "CANCELLED"})
  void noAttendanceIsTakenOnceItIsReportedOrCalledOff(State state) {
    var unit = scopes.root();
    var activity = planted.plant(unit, state, clock.now().minus(Duration.ofHours(1)), 0);
    var leader = visitors.as("leader", unit).actor();
    var anyone = new CheckIn(registrationOfNobody(), activity.site(), Way.TICKED, clock.now());
    assertThatThrownBy(() -> attendances.checkIn(leader, activity.id(), List.of(anyone)))
        .isInstanceOf(ActivityClosed.class);
  }

  @Test
  void attendanceBeginsTwoHoursBeforeTheStart() {
    var unit = scopes.root();
    var tooEarly = planted.plant(unit, State.OPEN, clock.now().plus(Duration.ofMinutes(125)), 0);
    var soon = planted.plant(unit, State.OPEN, clock.now().plus(Duration.ofMinutes(115)), 0);
    assertThat(checkInOne(tooEarly)).isEqualTo(Recorded.CLOSED);
    assertThat(checkInOne(soon)).isEqualTo(Recorded.NEW);
  }

  @Test
  void aMadeUpRegistrationIsNobody() {
    var activity = planted.running(scopes.root(), 0);
    var nobody = new Ticket(activity.id(), registrationOfNobody());
    assertThat(gate.checkIn(List.of(entry(activity, nobody)))).containsExactly(Recorded.UNKNOWN);
  }

  private Recorded checkInOne(Planted activity) {
    var one = attendances.register(activity.id(), PersonId.next(), activity.site());
    return gate.checkIn(List.of(entry(activity, new Ticket(activity.id(), one.id())))).getFirst();
  }

  private Entry entry(Planted activity, Ticket ticket) {
    return new Entry(ticket, activity.site(), Way.TICKET, clock.now(), Optional.empty());
  }

  private static org.chungtay.activity.RegistrationId registrationOfNobody() {
    return org.chungtay.activity.RegistrationId.next();
  }
}
