package org.chungtay.care.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.adopt.Adopting;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitMergers;
import org.chungtay.organization.UnitMergers.NewMerger;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Restated;
import org.chungtay.place.Drawing;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// It has wards of its own in the city, which other tests count.
@SeparateProductTest
class AdoptionsGoOnTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired Adopting adopting;
  @Autowired AdoptionRows adoptions;
  @Autowired Amnesties amnesties;
  @Autowired Turns turns;
  @Autowired Outcomes outcomes;
  @Autowired UnitMergers mergers;
  @Autowired Groups groups;
  @Autowired Drawing drawing;
  @Autowired FollowsGroups follows;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private LocalDate today;
  private AreaId west;
  private Unit women;
  private Group group;
  private Group neighbours;
  private PlaceId road;
  private AdoptionId adoption = AdoptionId.next();

  @BeforeEach
  void aGroupThatCameForThreeWeeks() {
    today = clock.today();
    west = reorganizations.ward("Tây Ngự Hà");
    units.openIn(west, "Tây Ngự Hà");
    women = units.unit("women", west);
    group = care.group(women, "Chi hội 1", 4);
    neighbours = care.group(women, "Chi hội 2", 4);
    road = care.road(west, women, "Đường Ngự Hà");
    on(
        today.minusDays(20),
        () -> {
          var wish = CareForTests.sister(care.wish(road, group, DAILY, DaysOff.KEEP), neighbours);
          adoption = care.adopted(wish, group);
          came(group, adoption);
        });
    on(today.minusDays(12), () -> came(group, adoption));
    on(today.minusDays(5), () -> came(group, adoption));
  }

  @Test
  void aPromiseGoesOnInTheMergedWardAndNoFigureChangesUnderAnyBoundaries() {
    var east = reorganizations.ward("Đông Ngự Hà");
    units.openIn(east, "Đông Ngự Hà");
    var others = care.group(units.unit("women", east), "Chi hội 9", 3);
    var bank = care.road(east, units.unit("women", east), "Bờ hói");
    on(today.minusDays(6), () -> came(others, care.adopted(bank, others, DAILY, DaysOff.KEEP)));
    var storm = Ids.next();
    var stormy = today.plusDays(9);
    amnesties.declare(
        group.officer(),
        new Amnesties.Declared(storm, women.id(), List.of(west), stormy, stormy, "Bão số 9"));
    var assigned = assigned();
    var before = both("care-weeks", west, east, today.minusDays(1));
    var metres = both("care-metres", west, east, today.minusDays(1));
    assertThat(before).isEqualByComparingTo("4");
    assertThat(metres).isEqualByComparingTo("800");
    var standing = standing();

    var merged = reorganizations.ward("Ngự Hà", today);
    var happened =
        reorganizations.happen(today, Map.of(west, Became.one(merged), east, Became.one(merged)));
    var after = adoptions.whole(adoption);
    reorganizations.tellAgain(happened);
    assertThat(adoptions.whole(adoption)).as("told twice it is the same").isEqualTo(after);

    assertThat(after.area()).isEqualTo(merged);
    assertThat(after.unit()).isEqualTo(units.successor(group.unit()).id());
    assertThat(after.sister()).contains(units.successor(neighbours.unit()).id());
    assertThat(after.since()).isEqualTo(today.minusDays(20));
    assertThat(befores()).containsExactly(today + " " + group.id() + " " + west);
    assertThat(assigned()).as("the rota goes on").isEqualTo(assigned);
    assertThat(groupsOfTurns())
        .containsExactly(group.id() + " " + west, after.unit() + " " + merged);
    assertThat(standing()).as("balance and step are the place's").isEqualTo(standing);
    var approver = visitors.as("officer", units.successor(women).id().value()).actor();
    amnesties.approve(approver, storm);
    assertThat(turns.of(adoption, stormy, stormy))
        .extracting(Turn::state)
        .containsExactly(Turn.State.EXCUSED);

    for (var code : List.of("care-rounds", "care-weeks", "care-metres", "plants-alive")) {
      var old = under(code, today.minusDays(1));
      assertThat(under(code, today)).isEqualByComparingTo(old);
    }
    assertThat(one("care-weeks", merged, today)).isEqualByComparingTo(before);
    assertThat(one("care-metres", merged, today)).isEqualByComparingTo(metres);
    came(group, adoption);
    assertThat(one("care-metres", merged, today))
        .as("the road is one road")
        .isEqualByComparingTo(metres);
    assertThat(under("care-metres", today.minusDays(1)))
        .isEqualByComparingTo(under("care-metres", today));
    assertThat(areaOfRounds()).containsExactly(west, west, west, merged);
  }

  @Test
  void groupsThatBecomeOneHandTheirPlacesOnAndAskOnce() {
    var free = care.road(west, women, "Kiệt 5");
    var first = care.wish(free, neighbours, DAILY, DaysOff.KEEP);
    care.ask(first, neighbours);
    var third = care.group(women, "Chi hội 3", 8);
    var second = care.wish(free, third, DAILY, DaysOff.KEEP);
    care.ask(second, third);
    var id = Ids.next();
    mergers.write(
        visitors.as("officer", women.id().value()).actor(),
        new NewMerger(
            id,
            women.id(),
            "Chi hội Ngự Hà",
            today,
            "NQ 5",
            List.of(group.id().value(), neighbours.id().value(), third.id().value())));
    assertThat(mergers.approve(visitors.as("administrator", women.id().value()).actor(), id))
        .isTrue();
    var after = adoptions.whole(adoption);
    assertThat(after.unit()).isEqualTo(units.successor(group.unit()).id());
    assertThat(after.sister()).as("nobody is their own sister").isEmpty();
    assertThat(after.area()).isEqualTo(west);
    assertThat(adoptions.whole(first.id()).state()).isEqualTo(Adoption.State.ASKED);
    assertThat(adoptions.whole(second.id()).state()).isEqualTo(Adoption.State.WITHDRAWN);
    var member = group.members().get(1);
    assertThat(visitors.signedIn(member).get("/my/turns").body()).contains("Đường Ngự Hà");
  }

  @Test
  void aClosedGroupLeavesItsPlaceFreeFromTheDayAfter() {
    groups.close(visitors.as("officer", women.id().value()).actor(), group.id(), today);
    assertThat(follows.atNight()).isZero();
    on(
        today.plusDays(1),
        () -> {
          assertThat(follows.atNight()).isEqualTo(1);
          assertThat(follows.atNight()).isZero();
          var after = adoptions.whole(adoption);
          assertThat(after.until()).contains(today.plusDays(1));
          assertThat(turns.of(adoption, today.plusDays(1), today.plusDays(90))).isEmpty();
          assertThat(one("care-metres", west, today.plusDays(1))).isEqualByComparingTo("0");
          var next = care.group(women, "Chi hội 7", 4);
          var possible = care.adopted(road, next, DAILY, DaysOff.KEEP);
          assertThat(adoptions.whole(possible).state()).isEqualTo(Adoption.State.ACCEPTED);
        });
  }

  @Test
  void nobodyComesToAClosedPlaceAndWhoeverOpensItAgainTheyDo() {
    var officer = visitors.as("officer", women.id().value()).actor();
    for (int turn = 0; turn < 2; turn++) {
      drawing.close(officer, road, "Thi công cống", version());
      assertThat(adoptions.whole(adoption).until()).contains(today);
      assertThat(turns.of(adoption, today, today.plusDays(90))).isEmpty();
      assertThat(turns.of(adoption, today.minusDays(20), today)).isNotEmpty();
      assertThat(one("care-metres", west, today)).isEqualByComparingTo("0");
      drawing.reopen(officer, road, version());
      assertThat(adoptions.whole(adoption).until()).isEmpty();
      assertThat(turns.of(adoption, today, today.plusDays(30))).hasSize(31);
      assertThat(one("care-metres", west, today)).isEqualByComparingTo("400");
    }
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(9, 0)), deed);
  }

  private void came(Group who, AdoptionId to) {
    var _ = care.came(who, to, "");
  }

  private Scope upTo(LocalDate day) {
    return Scope.city(today.minusDays(40), day);
  }

  private BigDecimal one(String code, AreaId ward, LocalDate boundaries) {
    return outcomes
        .answers(List.of(new Question(code, upTo(clock.today()).in(ward))), boundaries)
        .getFirst()
        .total();
  }

  private BigDecimal both(String code, AreaId one, AreaId other, LocalDate boundaries) {
    return one(code, one, boundaries).add(one(code, other, boundaries));
  }

  private BigDecimal under(String code, LocalDate boundaries) {
    return outcomes.under(code, upTo(today), boundaries).rows().stream()
        .map(Restated.Row::total)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private int version() {
    return jdbc.sql("select version from place.place where id = :id")
        .param("id", road.value())
        .query(Integer.class)
        .single();
  }

  private List<Optional<PersonId>> assigned() {
    return turns.of(adoption, today, today.plusDays(40)).stream().map(Turn::assignee).toList();
  }

  private List<String> befores() {
    return jdbc.sql("select until, unit, area from care.adoption_before where adoption = :id")
        .param("id", adoption.value())
        .query((row, _) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .list();
  }

  private List<String> groupsOfTurns() {
    return jdbc.sql(
            """
            select unit, area, min(day) from care.turn where adoption = :id
            group by unit, area order by min(day)
            """)
        .param("id", adoption.value())
        .query((row, _) -> row.getString(1) + " " + row.getString(2))
        .list();
  }

  private String standing() {
    return jdbc.sql("select balance, state, step from care.standing where place = :id")
        .param("id", road.value())
        .query((row, _) -> row.getString(1) + row.getString(2) + row.getString(3))
        .single();
  }

  private List<AreaId> areaOfRounds() {
    return jdbc.sql("select area from care.round where place = :id order by day")
        .param("id", road.value())
        .query((row, _) -> AreaId.of(row.getObject(1, UUID.class)))
        .list();
  }
}
