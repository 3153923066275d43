package org.chungtay.activity.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Registration;
import org.chungtay.activity.Attendances.Standing;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.State;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
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

  /// As if they had come one after the other: whoever stands there already keeps their place.
  @Test
  void manyAtOnceGetTheSamePlacesAsOneByOne() {
    var activity = activities.open(scopes.root(), 3);
    var first = register(activity);
    var second = register(activity);
    attendances.leave(activity.id(), second.id());
    var people = Stream.generate(PersonId::next).limit(3).collect(Collectors.toList());
    people.addAll(List.of(first.person(), second.person(), people.getFirst()));
    var coming =
        people.stream().map(person -> new Attendances.Coming(person, activity.site())).toList();

    var registered = attendances.registerAll(activity.id(), coming);
    assertThat(registered).containsOnlyKeys(Set.copyOf(people));
    assertThat(registered.get(first.person())).isEqualTo(first.id());
    assertThat(registered.get(second.person())).isEqualTo(second.id());
    assertThat(coming(activity)).isEqualTo(3);
    assertThat(
            people.stream()
                .distinct()
                .map(person ->
                    attendances.placeInLine(
                        activity.id(), Objects.requireNonNull(registered.get(person)))))
        .as(
            "one of three places was taken; of two who wait the one who comes back has the lower number")
        .filteredOn(Optional::isPresent)
        .containsExactly(Optional.of(2), Optional.of(1));
    assertThat(ways(activity)).containsExactly("SELF");
    assertThat(attendances.registerAll(activity.id(), coming)).isEqualTo(registered);
    assertThat(coming(activity)).isEqualTo(3);
  }

  @Test
  void manyAtOnceAreRefusedTogether() {
    var activity = activities.plant(scopes.root(), State.REPORTED, clock.now(), 10);
    var coming = List.of(new Attendances.Coming(PersonId.next(), activity.site()));
    assertThatThrownBy(() -> attendances.registerAll(activity.id(), coming))
        .isInstanceOf(RegistrationClosed.class);
    assertThat(numbers(activity)).isEmpty();
  }

  private List<String> ways(Planted activity) {
    return jdbc.sql("select distinct way from activity.registration where activity_id = :id")
        .param("id", activity.id().value())
        .query(Sql.rows(String.class))
        .list();
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
