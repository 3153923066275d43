package org.chungtay.activity.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.State;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SeriesTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired SeriesService series;
  @Autowired SeriesRows rows;
  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Actor officer;

  @BeforeEach
  void anOfficer() {
    officer = plans.someone("officer", "women", WARD);
  }

  @Test
  void everySundayUntilADay() {
    var first = planned(nextSunday(), plans.in(WARD));
    var added = series.repeat(officer, first.id(), Pattern.WEEKLY, nextSunday().plusWeeks(4));
    assertThat(added)
        .containsExactly(
            nextSunday().plusWeeks(1),
            nextSunday().plusWeeks(2),
            nextSunday().plusWeeks(3),
            nextSunday().plusWeeks(4));
    assertThat(all(first)).extracting(Activity::day).hasSize(5).isSorted();
  }

  @Test
  void theLastSundayOfTheQuarter() {
    var first = planned(nextSunday(), plans.in(WARD));
    var added =
        series.repeat(officer, first.id(), Pattern.LAST_OF_QUARTER, nextSunday().plusDays(366));
    assertThat(added).hasSizeBetween(3, 5).allMatch(day -> day.getMonthValue() % 3 == 0);
    assertThat(added)
        .allMatch(day -> day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY))));
  }

  @Test
  void repetitionsStandWhereTheFirstStandsWithItsSitesSharesAndHours() {
    for (var open : List.of(true, false)) {
      var plan = planned(nextSunday(), plans.in(WARD).sites(3).with("youth", 30).places(40));
      if (open) {
        planning.open(officer, plan.id());
      }
      var _ = series.repeat(officer, plan.id(), Pattern.WEEKLY, nextSunday().plusWeeks(2));
      var second = all(plan).get(1);
      assertThat(second.state()).isEqualTo(open ? State.OPEN : State.DRAFT);
      assertThat(second.sites())
          .extracting(Activity.Site::name)
          .isEqualTo(plan.sites().stream().map(Activity.Site::name).toList());
      assertThat(second.sites()).doesNotContainAnyElementsOf(plan.sites());
      assertThat(second.shares())
          .extracting(Share::unit)
          .isEqualTo(plan.shares().stream().map(Share::unit).toList());
      assertThat(second.capacity()).contains(40);
      assertThat(clock.at(second.startsAt()).toLocalTime())
          .isEqualTo(clock.at(plan.startsAt()).toLocalTime());
      planning.cancel(officer, second.id(), "Thử một buổi");
      assertThat(all(plan)).extracting(Activity::state).contains(State.CANCELLED);
    }
  }

  @Test
  void theFormSentTwiceMakesEachDayOnceAndALaterFormMakesTheSeriesLonger() {
    var first = planned(nextSunday(), plans.in(WARD));
    var form = Map.of("pattern", "weekly", "until", nextSunday().plusWeeks(2).toString());
    var browser = visitors.signedIn(officer);
    var address = "/activities/" + first.id() + "/repeat";
    var page = browser.post(address, form);
    assertThat(page.status().value()).as(page.body()).isEqualTo(303);
    assertThat(browser.get(page.location() + "&lang=en").body())
        .contains("2 dates were added.", "3 dates in this series");
    assertThat(browser.get(browser.post(address, form).location() + "&lang=en").body())
        .contains("Nothing was added");
    assertThat(all(first)).hasSize(3);
    var third = all(first).getLast();
    assertThat(series.repeat(officer, third.id(), Pattern.WEEKLY, nextSunday().plusWeeks(3)))
        .containsExactly(nextSunday().plusWeeks(3));
    assertThat(all(first)).hasSize(4);
  }

  @Test
  void theDatabaseItselfRefusesADayTwice() {
    var first = planned(nextSunday(), plans.in(WARD));
    var _ = series.repeat(officer, first.id(), Pattern.WEEKLY, nextSunday().plusWeeks(2));
    assertThatThrownBy(() ->
            jdbc.sql("update activity.activity set series_day = :day where id = :id")
                .param("day", nextSunday().plusWeeks(1))
                .param("id", all(first).getLast().id().value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whoAcceptedTheFirstAcceptedTheSeriesAndALaterYesCountsForThoseAlike() {
    var accepted = planned(nextSunday(), plans.in(WARD).with("youth", 30));
    var youth = plans.someone("officer", "youth", WARD);
    planning.answer(youth, accepted.id(), plans.unit("youth", WARD).id(), true, "");
    var _ = series.repeat(officer, accepted.id(), Pattern.WEEKLY, nextSunday().plusWeeks(2));
    assertThat(all(accepted)).allMatch(one -> acceptances(one.id()) == 1);
    var later = planned(nextSunday(), plans.in(WARD).with("youth", 30));
    var _ = series.repeat(officer, later.id(), Pattern.WEEKLY, nextSunday().plusWeeks(2));
    assertThat(all(later)).allMatch(one -> acceptances(one.id()) == 0);
    planning.answer(youth, all(later).get(1).id(), plans.unit("youth", WARD).id(), true, "");
    assertThat(all(later)).allMatch(one -> acceptances(one.id()) == 1);
  }

  @Test
  void theRestIsCalledOffTogetherAndWhatCameBeforeStays() {
    var first = planned(nextSunday(), plans.in(WARD));
    planning.open(officer, first.id());
    var _ = series.repeat(officer, first.id(), Pattern.WEEKLY, nextSunday().plusWeeks(3));
    var browser = visitors.signedIn(officer);
    var from = all(first).get(1);
    var address = "/activities/" + from.id() + "/series";
    assertThat(browser.post(address + "/call-off", Map.of("reason", "")).status().value())
        .isEqualTo(422);
    var answer = browser.post(address + "/call-off", Map.of("reason", "Hết mùa mưa"));
    assertThat(browser.get(answer.location() + "&lang=en").body())
        .contains("3 dates were called off");
    assertThat(all(first))
        .extracting(Activity::state)
        .containsExactly(State.OPEN, State.CANCELLED, State.CANCELLED, State.CANCELLED);
  }

  @Test
  void anotherWardsOfficerNeitherRepeatsNorCallsOff() {
    var first = planned(nextSunday(), plans.in(WARD));
    var _ = series.repeat(officer, first.id(), Pattern.WEEKLY, nextSunday().plusWeeks(1));
    var neighbour = plans.someone("officer", "women", "Kim Long");
    assertThatThrownBy(
            () -> series.repeat(neighbour, first.id(), Pattern.WEEKLY, nextSunday().plusWeeks(2)))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> series.callOffRest(neighbour, first.id(), "x"))
        .isInstanceOf(Forbidden.class);
    assertThat(visitors.signedIn(neighbour).get("/activities/" + first.id() + "/series").status())
        .extracting(status -> status.value())
        .isEqualTo(403);
    assertThat(all(first)).extracting(Activity::state).containsOnly(State.DRAFT);
  }

  private Plan planned(LocalDate day, PlansForTests.Draft draft) {
    var plan = draft.at(clock.instantOf(day.atTime(6, 30)));
    var _ = planning.plan(officer, plan);
    return plan;
  }

  private List<Activity> all(Plan first) {
    return rows.of(planning.get(officer, first.id()).series().orElseThrow());
  }

  private int acceptances(ActivityId activity) {
    return jdbc.sql(
            """
            select count(*) from activity.acceptance c join activity.activity a on a.id = c.activity_id
            where a.id = :id and c.terms = a.terms and c.accepted
            """)
        .param("id", activity.value())
        .query(Integer.class)
        .single();
  }

  private LocalDate nextSunday() {
    return clock.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }
}
