package org.chungtay.care.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.calendar.Holidays;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The State adds a day to a holiday after turns of that day were written down.
@SeparateProductTest
class LaterHolidaysTest {
  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired FollowsHolidays follows;
  @Autowired Holidays holidays;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void turnsMoveFallAwayOrStayAsTheirRuleSays() {
    var today = clock.today();
    var ward = areas.commune("Thượng Thành", today.minusYears(2));
    units.openIn(ward, "Thượng Thành");
    var group = care.group(units.unit("women", ward), "Chi hội thành", 12);
    var day = workday(today.plusDays(10));
    var weekly = Recurrence.weekly(List.of(day.getDayOfWeek()));
    var moves = adopted(ward, group, "Đường Dời", weekly, DaysOff.MOVE);
    var skips = adopted(ward, group, "Đường Miễn", weekly, DaysOff.SKIP);
    var daily = Recurrence.weekly(List.of(DayOfWeek.values()));
    var stays =
        List.of(
            adopted(ward, group, "Đường Giữ", daily, DaysOff.KEEP),
            adopted(ward, group, "Đường Mỗi Ngày", daily, DaysOff.MOVE));
    assertThat(follows.follow()).as("nothing was added").isZero();
    var before = days(moves);
    added(day);
    try {
      assertThat(follows.follow()).isGreaterThanOrEqualTo(3);
      assertThat(days(moves)).contains(day.plusDays(1)).doesNotContain(day).hasSameSizeAs(before);
      assertThat(
              jdbc.sql("select moved_from from care.turn where adoption = :id and day = :day")
                  .params(Map.of("id", moves.value(), "day", day.plusDays(1)))
                  .query(Sql.rows(LocalDate.class))
                  .single())
          .isEqualTo(day);
      assertThat(days(skips)).doesNotContain(day).contains(day.plusDays(7));
      assertThat(days(stays.getFirst())).as("kept on holidays all the more").contains(day);
      assertThat(days(stays.getLast())).as("one turn a day").doesNotContain(day);
      assertThat(follows.follow()).as("told again").isZero();
    } finally {
      jdbc.sql("delete from calendar.day_off where day = :day").param("day", day).update();
    }
  }

  private AdoptionId adopted(
      AreaId ward, Group group, String name, Recurrence rule, DaysOff daysOff) {
    return care.adopted(care.road(ward, group.unit(), name), group, rule, daysOff);
  }

  private LocalDate workday(LocalDate from) {
    var off = holidays.between(from, from.plusDays(20));
    return from.datesUntil(from.plusDays(20))
        .filter(day -> !off.contains(day) && !off.contains(day.plusDays(1)))
        .findFirst()
        .orElseThrow();
  }

  private void added(LocalDate day) {
    jdbc.sql("insert into calendar.day_off (day) values (:day)").param("day", day).update();
  }

  private List<LocalDate> days(AdoptionId adoption) {
    return jdbc.sql("select day from care.turn where adoption = :id order by day")
        .param("id", adoption.value())
        .query(Sql.rows(LocalDate.class))
        .list();
  }
}
