package org.chungtay.activity.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Registration;
import org.chungtay.activity.Attendances.Standing;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.State;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class RegistrationsTest {
  @Autowired Attendances attendances;
  @Autowired TestActivities activities;
  @Autowired TestScopes scopes;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void fiftyPeopleAtOnceGetTenPlacesAndFortyStandInLine() throws Exception {
    var activity = activities.open(scopes.root(), 10);
    var registrations = allAtOnce(50, activity);
    assertThat(registrations.stream().filter(one -> one.state() == Standing.COMING)).hasSize(10);
    var line =
        registrations.stream()
            .filter(one -> one.state() == Standing.WAITING)
            .map(one -> attendances.placeInLine(activity.id(), one.id()).orElseThrow())
            .sorted()
            .toList();
    assertThat(line).isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    assertThat(numbers(activity)).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    assertThat(firstTenAreComing(activity)).isTrue();
    assertThat(coming(activity)).isEqualTo(10);
  }

  @Test
  void joiningTwiceIsJoiningOnceAlsoAtTheSameMoment() throws Exception {
    var activity = activities.open(scopes.root(), 10);
    var person = PersonId.next();
    var once = attendances.register(activity.id(), person, activity.site());
    var again = attendances.register(activity.id(), person, activity.site());
    assertThat(again).isEqualTo(once);
    assertThat(coming(activity)).isEqualTo(1);
  }

  @Test
  void whoeverLeavesLetsTheFirstInLineIn() {
    var activity = activities.open(scopes.root(), 1);
    var first = register(activity);
    var second = register(activity);
    var third = register(activity);
    assertThat(attendances.placeInLine(activity.id(), first.id())).isEmpty();
    assertThat(attendances.placeInLine(activity.id(), third.id())).contains(2);

    attendances.leave(activity.id(), first.id());
    attendances.leave(activity.id(), first.id());
    assertThat(attendances.placeInLine(activity.id(), second.id())).isEmpty();
    assertThat(attendances.placeInLine(activity.id(), third.id())).contains(1);
    assertThat(coming(activity)).isEqualTo(1);

    var back = attendances.register(activity.id(), first.person(), activity.site());
    assertThat(back.id()).isEqualTo(first.id());
    assertThat(back.state()).isEqualTo(Standing.WAITING);
    assertThat(attendances.placeInLine(activity.id(), first.id())).contains(2);
  }

  @Test
  void nobodyRegistersForWhatIsNotAnnouncedOrIsOver() {
    for (var state : List.of(State.DRAFT, State.REPORTED, State.CONFIRMED, State.CANCELLED)) {
      var activity = activities.plant(scopes.root(), state, clock.now(), 10);
      assertThatThrownBy(() -> register(activity))
          .as(state.name())
          .isInstanceOf(RegistrationClosed.class);
      assertThat(coming(activity)).isZero();
    }
  }

  private Registration register(Planted activity) {
    return attendances.register(activity.id(), PersonId.next(), activity.site());
  }

  private List<Registration> allAtOnce(int people, Planted activity)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<Registration>>();
      for (int i = 0; i < people; i++) {
        work.add(() -> register(activity));
      }
      var done = new ArrayList<Registration>();
      for (Future<Registration> one : threads.invokeAll(work)) {
        done.add(one.get());
      }
      return done;
    }
  }

  private List<Integer> numbers(Planted activity) {
    return jdbc.sql(
            "select number from activity.registration where activity_id = :id order by number")
        .param("id", activity.id().value())
        .query(org.chungtay.shared.jdbc.Sql.rows(Integer.class))
        .list();
  }

  private boolean firstTenAreComing(Planted activity) {
    return jdbc.sql(
            """
            select bool_and((state = 'COMING') = (number <= 10)) from activity.registration
            where activity_id = :id
            """)
        .param("id", activity.id().value())
        .query(Boolean.class)
        .single();
  }

  private int coming(Planted activity) {
    return jdbc.sql("select coming from activity.activity where id = :id")
        .param("id", activity.id().value())
        .query(Integer.class)
        .single();
  }
}
