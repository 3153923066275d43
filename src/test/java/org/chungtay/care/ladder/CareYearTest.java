package org.chungtay.care.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.chungtay.calendar.LunarDate;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.ladder.LivedYear.Lived;
import org.chungtay.care.ladder.LivedYear.Storms;
import org.chungtay.care.standing.Balance;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A year of two wards, lived day by day: what is kept, what is forgotten, a storm, Tết, days on
/// which nothing ran.
@SeparateProductTest
class CareYearTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final Recurrence SUNDAYS = Recurrence.weekly(List.of(DayOfWeek.SUNDAY));
  private static final Recurrence WEDNESDAYS = Recurrence.weekly(List.of(DayOfWeek.WEDNESDAY));

  @Autowired ReorganizationsForTests wards;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired LadderReads reads;
  @Autowired LivedYear year;
  @Autowired LivedLaunches launches;
  @Autowired Outcomes outcomes;
  @Autowired Visitors visitors;

  private AreaId hill;
  private AreaId river;
  private Unit hillWomen;
  private Unit riverWomen;
  private Actor first;
  private Actor second;

  @Test
  void aYearIsLivedDayByDay() {
    var kept = lived(hill, hillWomen, "Đường Thiên An", 4, SUNDAYS, DaysOff.MOVE, day -> true);
    var moon =
        lived(
            hill,
            hillWomen,
            "Hàng hồng",
            3,
            Recurrence.lunar(List.of(15)),
            DaysOff.SKIP,
            d -> true);
    var quarter = lived(hillWomen, "Bờ hồ", Recurrence.lastOfQuarter(DayOfWeek.SUNDAY), d -> true);
    var forgotten = lived(hillWomen, "Kiệt 12", SUNDAYS, until(LocalDate.of(2027, 3, 7)));
    year.at(FIRST, () -> year.writtenTo(forgotten.group(), FIRST));
    var flooded = lived(riverWomen, "Bờ sông", SUNDAYS, except("2027-03-07", "2027-05-12"));
    var lane = lived(riverWomen, "Kiệt Sông", WEDNESDAYS, except("2027-04-06", "2027-05-18"));
    var down = lived(hillWomen, "Ngõ 7", WEDNESDAYS, except("2027-05-26", "2027-06-14"));
    var all = List.of(kept, moon, quarter, forgotten, flooded, lane, down);
    var storms = new Storms(river, riverWomen.id(), first, second);
    FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> year.live(day, all, storms));

    theRotationGoesRound(kept);
    tetAndHolidays(kept);
    lunarDays(moon);
    quarters(quarter);
    theWholeLadder(forgotten);
    aFloodTakesBackWhatItCovers(flooded);
    whatWasTakenBackIsTakenAgain(lane);
    daysOfDowntimeLeapOverNothing(down);
    nobodyIsPunishedInAnAmnestyWeek();
    bothWalksAgree(all);
    theBookHasWhatWasKept(kept, forgotten);
    year.at(LAST.plusDays(4), () -> launches.areJudged(FIRST, hill, river, forgotten.place()));
  }

  @BeforeEach
  void twoWards() {
    hill = wards.ward("Đồi Vọng");
    river = wards.ward("Bến Sông");
    units.openIn(hill, "Đồi Vọng");
    units.openIn(river, "Bến Sông");
    hillWomen = units.unit("women", hill);
    riverWomen = units.unit("women", river);
    first = officerOfRiver();
    second = officerOfRiver();
  }

  private Actor officerOfRiver() {
    var officer = visitors.person("Lê Văn Bình");
    visitors.grant(
        officer.person(), "officer", riverWomen.id().value(), FIRST.minusDays(9), LAST.plusDays(9));
    return officer;
  }

  private Lived lived(
      AreaId ward,
      Unit above,
      String name,
      int people,
      Recurrence rule,
      DaysOff off,
      Predicate<LocalDate> keeps) {
    var made = new AtomicReference<Lived>();
    year.at(
        FIRST,
        () -> {
          var group = care.group(above, "Chi hội " + name, people);
          var place = care.road(ward, above, name);
          var adoption = care.adopted(place, group, rule, off);
          made.set(new Lived(place, adoption, group, keeps));
        });
    return made.get();
  }

  private Lived lived(Unit above, String name, Recurrence rule, Predicate<LocalDate> keeps) {
    return lived(above.area(), above, name, 3, rule, DaysOff.KEEP, keeps);
  }

  /// Kept until a day, and again after another.
  private static Predicate<LocalDate> except(String last, String before) {
    return day -> !day.isAfter(LocalDate.parse(last)) || day.isAfter(LocalDate.parse(before));
  }

  private static Predicate<LocalDate> until(LocalDate last) {
    return day -> !day.isAfter(last);
  }

  private void theRotationGoesRound(Lived kept) {
    var people = kept.group().members().stream().map(one -> one.person().value()).toList();
    var assigned = care.assignees(kept.adoption());
    assertThat(assigned).hasSizeGreaterThan(50);
    for (var turn = 0; turn < assigned.size(); turn++) {
      assertThat(assigned.get(turn)).as("turn " + turn).isEqualTo(people.get(turn % 4));
    }
  }

  private void tetAndHolidays(Lived kept) {
    assertThat(reads.days(kept.kept()))
        .as("the second day of Tết, moved behind the days that the State gave")
        .doesNotContain(LocalDate.of(2027, 2, 7))
        .contains(LocalDate.of(2027, 2, 12), LocalDate.of(2027, 2, 14));
    assertThat(reads.states(kept.kept(), LAST)).containsOnly("KEPT");
    assertThat(reads.standing(kept.kept())).isEqualTo("KEPT 4 ");
  }

  private void lunarDays(Lived moon) {
    assertThat(reads.days(moon.kept()))
        .contains(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 9, 15))
        .filteredOn(day -> day.getYear() == 2027)
        .hasSizeBetween(12, 13)
        .allMatch(day -> LunarDate.of(day).day() == 15);
  }

  private void quarters(Lived quarter) {
    assertThat(reads.days(quarter.kept()))
        .filteredOn(day -> !day.isAfter(LAST))
        .containsExactly(
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 6, 27),
            LocalDate.of(2027, 9, 26),
            LocalDate.of(2027, 12, 26));
  }

  private void theWholeLadder(Lived forgotten) {
    assertThat(reads.steps(forgotten.kept()))
        .containsExactly(
            "MISSED 2027-03-16 1/2 3",
            "REMINDER 2027-03-17 1/3 3",
            "STAND_IN 2027-03-19 1/5 3",
            "SISTER 2027-03-23 2/9 2",
            "OFFICER 2027-03-30 3/16 1",
            "RELEASED 2027-04-13 5/30 -1");
    assertThat(year.told("Kiệt 12")).as("every step is explained, once").hasSize(6);
    assertThat(String.join(" ", year.told("Kiệt 12")))
        .containsSubsequence(
            "làm bù được đến lượt sau", "đang đợi", "ghé", "kết nghĩa", "Cán bộ phường", "trả lại");
    assertThat(reads.standing(forgotten.kept())).isEqualTo("LAPSED -1 RELEASED");
    assertThat(reads.days(forgotten.kept()))
        .as("nothing is asked any more")
        .last()
        .isEqualTo(LocalDate.of(2027, 4, 11));
    assertThat(reads.ended(forgotten.kept())).isEqualTo("RELEASED 2027-04-13");
  }

  /// The storm was known: its days and turns count for nothing. The flood was approved after the
  /// place had been released: that and what led to it is annulled, and the group has it again. Of
  /// the days that count there were enough for the sister group on the day after.
  private void aFloodTakesBackWhatItCovers(Lived flooded) {
    assertThat(reads.steps(flooded.kept()))
        .containsExactly(
            "MISSED 2027-03-16 1/2 3",
            "REMINDER 2027-03-17 1/3 3",
            "STAND_IN 2027-03-19 1/5 3",
            "SISTER 2027-05-11 1/16 3");
    assertThat(reads.annulled(flooded.kept()))
        .containsExactly(
            "SISTER 2027-04-13 2/14 2", "OFFICER 2027-04-20 3/21 1", "RELEASED 2027-05-04 5/35 -1");
    assertThat(reads.ended(flooded.kept())).isEqualTo("");
    assertThat(reads.states(flooded.kept(), LAST).stream().filter("MISSED"::equals)).hasSize(1);
    assertThat(reads.standing(flooded.kept())).isEqualTo("KEPT 4 ");
  }

  /// Missed before the flood, reminded of in it: after it the ladder goes on from where it was.
  private void whatWasTakenBackIsTakenAgain(Lived lane) {
    assertThat(reads.steps(lane.kept()))
        .containsExactly(
            "MISSED 2027-04-09 1/2 3",
            "REMINDER 2027-05-11 1/8 3",
            "STAND_IN 2027-05-12 1/9 3",
            "SISTER 2027-05-14 2/11 2");
    assertThat(reads.annulled(lane.kept()))
        .startsWith("REMINDER 2027-04-10 1/3 3", "STAND_IN 2027-04-12 1/5 3")
        .last()
        .asString()
        .startsWith("RELEASED ");
    assertThat(reads.standing(lane.kept())).isEqualTo("KEPT 4 ");
  }

  /// The turn of 2 June was missed while nothing ran. What is told late gives the whole time to
  /// act.
  private void daysOfDowntimeLeapOverNothing(Lived down) {
    assertThat(reads.steps(down.kept()))
        .containsExactly(
            "MISSED 2027-06-04 1/2 3",
            "REMINDER 2027-06-10 1/8 3",
            "STAND_IN 2027-06-11 2/9 2",
            "SISTER 2027-06-13 2/11 2");
    assertThat(reads.standing(down.kept())).isEqualTo("KEPT 4 ");
  }

  private void nobodyIsPunishedInAnAmnestyWeek() {
    assertThat(reads.stepsInAmnesty()).isZero();
    assertThat(reads.statesInAmnesty()).containsExactly("EXCUSED");
  }

  /// Set-based with window functions, and one after the other.
  private void bothWalksAgree(List<Lived> all) {
    for (var one : all) {
      var kept =
          reads.states(one.kept(), LAST).stream()
              .filter(state -> Set.of("KEPT", "MISSED").contains(state))
              .map("KEPT"::equals)
              .toList();
      assertThat(reads.standing(one.kept()).split(" ")[1])
          .isEqualTo(Integer.toString(new Balance(1, 4).after(kept)));
    }
  }

  private void theBookHasWhatWasKept(Lived kept, Lived forgotten) {
    var year = Scope.city(FIRST, LAST);
    assertThat(total("care-rounds", kept, year)).isEqualByComparingTo(reads.rounds(kept.kept()));
    assertThat(total("care-weeks", kept, year)).isEqualByComparingTo(reads.weeks(kept.kept()));
    assertThat(total("care-unreminded", kept, year))
        .as("nobody has a phone here, so nobody was reminded")
        .isEqualByComparingTo(reads.rounds(kept.kept()));
    assertThat(metres(LocalDate.of(2027, 3, 29))).isEqualByComparingTo("2800");
    assertThat(metres(LocalDate.of(2027, 3, 30)))
        .as("the forgotten one keeps nothing from the day it lapsed")
        .isEqualByComparingTo("2400");
    assertThat(metres(LocalDate.of(2027, 4, 25)))
        .as("the flooded one had lapsed on 20 April, until the amnesty took that back")
        .isEqualByComparingTo("2400");
    assertThat(reads.rounds(forgotten.kept())).isEqualByComparingTo("9");
    assertThat(reads.metresSaid(kept.kept()))
        .as("said once, not with every round")
        .singleElement()
        .satisfies(said -> assertThat(said).isEqualByComparingTo("400"));
    assertThat(reads.metresSaid(forgotten.kept())).hasSize(2);
  }

  private BigDecimal total(String indicator, Lived lived, Scope scope) {
    return outcomes.total(indicator, scope.of(lived.group().id())).total();
  }

  /// Of the two wards on a day: seven roads of 400 m each.
  private BigDecimal metres(LocalDate day) {
    return outcomes
        .total("care-metres", Scope.city(FIRST, day).in(hill))
        .total()
        .add(outcomes.total("care-metres", Scope.city(FIRST, day).in(river)).total());
  }
}
