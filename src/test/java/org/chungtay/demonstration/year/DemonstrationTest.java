package org.chungtay.demonstration.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.demonstration.cast.Casting;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.identity.Access;
import org.chungtay.identity.People;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DemonstrationTest {
  @Autowired Casting casting;
  @Autowired Performance performance;
  @Autowired Territory territory;
  @Autowired Activities activities;
  @Autowired Outcomes outcomes;
  @Autowired People people;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private LocalDate today;
  private List<Area> wards;

  @BeforeEach
  void theCity() {
    today = clock.today();
    wards = territory.communes(territory.city().id(), today);
  }

  @Test
  void theYearHasAFewHundredActivitiesInEveryWardAndOfEveryFate() {
    var year = Schedule.of(wards, today, today);
    assertThat(year).hasSizeBetween(250, 450).doesNotHaveDuplicates();
    assertThat(year.stream().map(Script::ward).collect(Collectors.toSet())).hasSize(40);
    assertThat(year.stream().map(script -> script.kind().lead()).collect(Collectors.toSet()))
        .hasSize(6);
    assertThat(year).extracting(Script::id).doesNotHaveDuplicates();
  }

  /// On whichever day of the week somebody begins it, there is something for everybody to do.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void everyFateIsThereOnEveryDayOfTheWeek(int later) {
    var day = today.plusDays(later);
    assertThat(Schedule.of(wards, day, day).stream().map(Script::fate).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Fate.CORRECTED)));
  }

  @Test
  void theSameSeedTellsTheSameYear() {
    assertThat(Schedule.of(wards, today, today)).isEqualTo(Schedule.of(wards, today, today));
  }

  @Test
  void aScriptPlayedTwiceHappensOnce() {
    var confirmed = first(Fate.CONFIRMED);
    castOf(confirmed.ward());
    performance.play(confirmed);
    var turnout = activities.turnout(confirmed.id());
    var held = held(confirmed);
    performance.play(confirmed);
    assertThat(activities.find(confirmed.id()).orElseThrow().state()).isEqualTo(State.CONFIRMED);
    assertThat(activities.turnout(confirmed.id())).isEqualTo(turnout);
    assertThat(turnout.participations()).isPositive();
    assertThat(held(confirmed)).isEqualTo(held).isPositive();
  }

  /// Three weeks later what was on has been done, and there is something on again.
  @Test
  void aCityLivesOn() {
    var begun = Schedule.of(wards, today, today);
    var later = today.plusDays(21);
    var lived = Schedule.of(wards, today, later);
    assertThat(lived).extracting(Script::id).containsAll(begun.stream().map(Script::id).toList());
    assertThat(lived).extracting(Script::id).doesNotHaveDuplicates();
    assertThat(lived.stream().filter(script -> script.day().isBefore(later)))
        .extracting(Script::fate)
        .doesNotContain(Fate.OPEN);
    var week = lived.stream().filter(script -> isNear(script, later));
    assertThat(week).as("a week of a city of 40 wards").hasSizeGreaterThan(30);
    assertThat(lived.stream().filter(script -> !script.day().isBefore(later)))
        .hasSizeGreaterThan(15)
        .allMatch(script -> script.fate() == Fate.OPEN || script.fate() == Fate.DRAFT);
    assertThat(Schedule.of(wards, today, later.plusDays(3)))
        .extracting(Script::id)
        .as("what was said to come stays")
        .containsAll(lived.stream().map(Script::id).toList());
  }

  private static boolean isNear(Script script, LocalDate day) {
    return !script.day().isBefore(day.minusDays(7)) && !script.day().isAfter(day.plusDays(7));
  }

  /// Played as of noon of the first day and again as of three weeks later.
  @ParameterizedTest
  @EnumSource(value = Fate.class, mode = Mode.EXCLUDE, names = "CORRECTED")
  void everyFateIsPlayedAndGoesOn(Fate fate) {
    var script = first(fate);
    castOf(script.ward());
    at(today, () -> performance.play(script));
    assertThat(state(script)).isEqualTo(State.valueOf(fate.name()));
    var later = today.plusDays(21);
    var livedOn = Since.livedOn(script, later);
    at(later, () -> performance.play(livedOn));
    assertThat(state(script)).isEqualTo(State.valueOf(livedOn.fate().name()));
    if (fate == Fate.OPEN) {
      assertThat(livedOn.fate()).isEqualTo(Fate.CONFIRMED);
      assertThat(held(script)).isPositive();
    }
  }

  /// Its report came back, was mended and confirmed; weeks later a figure was found to be wrong.
  @Test
  void whatWasWrongIsTakenOutOfTheBookAndStandsThereAnew() {
    var unseen = Casting.shownFirst(wards).subList(2, wards.size());
    var script = corrected(unseen);
    castOf(script.ward());
    at(script.day().plusDays(2), () -> performance.play(script.with(Fate.REPORTED)));
    assertThat(state(script)).isEqualTo(State.REPORTED);
    at(script.day().plusDays(30), () -> performance.play(script));
    at(script.day().plusDays(31), () -> performance.play(script));
    assertThat(activities.history(script.id()))
        .extracting(Activities.Step::state)
        .containsExactly(
            State.OPEN,
            State.RUNNING,
            State.REPORTED,
            State.RETURNED,
            State.REPORTED,
            State.CONFIRMED,
            State.RETURNED,
            State.REPORTED,
            State.CONFIRMED);
    assertThat(
            jdbc.sql(
                    """
                    select array_agg(distinct revision order by revision)
                    from outcome.v_entry where address = :address
                    """)
                .param("address", "/activities/" + script.id())
                .query((row, _) -> row.getString(1))
                .single())
        .isEqualTo("{1,2,3}");
  }

  private Script corrected(List<Area> unseen) {
    return Year.of(unseen, today, today).stream()
        .filter(script -> script.fate() == Fate.CONFIRMED && script.turnout().delegations() > 0)
        .findFirst()
        .map(script ->
            new Script(
                script.id(),
                script.kind(),
                script.ward(),
                script.whose(),
                script.day(),
                script.start(),
                script.hours(),
                Fate.CORRECTED,
                new Script.Turnout(20, 1, 30, Size.SMALL.volunteers()),
                new Course(Fate.CORRECTED, true, 0, 3),
                1))
        .orElseThrow();
  }

  private void at(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(12, 0)), deed);
  }

  /// In a ward whose people are not offered on the sign-in page: that is for demonstrations only.
  private Script first(Fate fate) {
    var unseen = Casting.shownFirst(wards).subList(2, wards.size());
    return Schedule.of(unseen, today, today).stream()
        .filter(script -> script.fate() == fate)
        .findFirst()
        .orElseThrow();
  }

  /// A draft is seen by nobody but its organisers.
  private State state(Script script) {
    return activities.find(script.id()).map(Activity::state).orElse(State.DRAFT);
  }

  private void castOf(Area ward) {
    var administrator = Player.administrator();
    var _ =
        people.register(
            People.NewPerson.adult(
                administrator.id(), administrator.name(), java.util.Optional.empty()));
    visitors.grant(
        administrator.id(),
        "administrator",
        Access.INSTALLATION,
        today.minusDays(1),
        today.plusDays(1));
    casting.ward(ward, Size.SMALL.volunteers(), today.minusYears(1), today.plusYears(1));
  }

  private int held(Script script) {
    return jdbc.sql("select count(*) from outcome.v_entry where address = :address")
        .param("address", "/activities/" + script.id())
        .query(Integer.class)
        .single();
  }
}
