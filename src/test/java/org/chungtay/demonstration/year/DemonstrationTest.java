package org.chungtay.demonstration.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
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
    var year = Schedule.of(wards, today);
    assertThat(year).hasSizeBetween(250, 450).doesNotHaveDuplicates();
    assertThat(year.stream().map(Script::ward).collect(Collectors.toSet())).hasSize(40);
    assertThat(year.stream().map(Script::fate).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Fate.class));
    assertThat(year.stream().map(script -> script.kind().lead()).collect(Collectors.toSet()))
        .hasSize(6);
    assertThat(year).extracting(Script::id).doesNotHaveDuplicates();
  }

  @Test
  void theSameSeedTellsTheSameYear() {
    assertThat(Schedule.of(wards, today)).isEqualTo(Schedule.of(wards, today));
  }

  @Test
  void aScriptPlayedTwiceHappensOnce() {
    var confirmed =
        Schedule.of(wards, today).stream()
            .filter(script -> script.fate() == Fate.CONFIRMED)
            .findFirst()
            .orElseThrow();
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
    casting.ward(ward, today.minusYears(1), today.plusYears(1));
  }

  private int held(Script script) {
    return jdbc.sql("select count(*) from outcome.v_entry where address = :address")
        .param("address", "/activities/" + script.id())
        .query(Integer.class)
        .single();
  }
}
