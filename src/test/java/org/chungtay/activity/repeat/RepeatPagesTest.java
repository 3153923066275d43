package org.chungtay.activity.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class RepeatPagesTest {
  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void everyWeekIsPlannedOnceHoweverOftenItIsSent() {
    var unit = plans.unit("women", "Thủy Xuân").id().value();
    var officer = visitors.as("officer", unit);
    var first = planning.plan(officer.actor(), plans.in("Thủy Xuân").sites(2).tomorrow());
    var series = Ids.next();
    var form = form(series, "weekly", 29);
    for (var sent = 0; sent < 2; sent++) {
      var answer = officer.post("/activities/" + first + "/repeat", form);
      assertThat(answer.location()).contains("/activities/" + first + "/manage");
    }
    var days = days(series);
    assertThat(days).hasSize(4).isSorted();
    assertThat(days)
        .extracting(LocalDate::getDayOfWeek)
        .containsOnly(clock.today().plusDays(1).getDayOfWeek());
    assertThat(sites(series)).as("each day has both sites").isEqualTo(8);
  }

  @Test
  void anotherWardsOfficerRepeatsNothing() {
    var officer = plans.someone("officer", "women", "Thủy Xuân");
    var first = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    var neighbour = visitors.as("officer", plans.unit("women", "Kim Long").id().value());
    var series = Ids.next();
    var form = form(series, "weekly", 29);
    assertThat(neighbour.post("/activities/" + first + "/repeat", form).status().value())
        .isEqualTo(403);
    assertThat(days(series)).isEmpty();
  }

  @Test
  void theLastSundayOfAQuarterIsASunday() {
    var unit = plans.unit("women", "Thủy Xuân").id().value();
    var officer = visitors.as("officer", unit);
    var sunday = clock.today();
    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      sunday = sunday.plusDays(1);
    }
    var first =
        planning.plan(
            officer.actor(),
            plans.in("Thủy Xuân").at(sunday.atTime(7, 0).atZone(clock.zone()).toInstant()));
    var series = Ids.next();
    var form = form(series, "last-of-quarter", 366);
    var _ = officer.post("/activities/" + first + "/repeat", form);
    assertThat(days(series))
        .hasSizeBetween(3, 5)
        .allSatisfy(day -> {
          assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
          assertThat(day.getMonthValue() % 3).isZero();
          assertThat(day.plusDays(7).getMonthValue()).isNotEqualTo(day.getMonthValue());
        });
  }

  private List<LocalDate> days(UUID series) {
    return jdbc.sql(
            "select series_day from activity.activity where series = :series order by series_day")
        .param("series", series)
        .query((row, _) -> row.getObject(1, LocalDate.class))
        .list();
  }

  private int sites(UUID series) {
    return jdbc.sql(
            """
            select count(*) from activity.site s join activity.activity a on a.id = s.activity_id
            where a.series = :series
            """)
        .param("series", series)
        .query(Integer.class)
        .single();
  }

  private Map<String, String> form(UUID series, String pattern, int days) {
    return Map.of(
        "id", series.toString(),
        "pattern", pattern,
        "until", clock.today().plusDays(days).toString());
  }
}
