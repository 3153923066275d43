package org.chungtay.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 4);

  @Test
  void everySundayIsEverySunday() {
    var days =
        Recurrence.weekly(List.of(DayOfWeek.SUNDAY))
            .days(FIRST, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    assertThat(days).extracting(LocalDate::getDayOfMonth).containsExactly(1, 8, 15, 22, 29);
  }

  @Test
  void theLastSundayOfTheQuarterIsFourDaysAYear() {
    var days =
        Recurrence.lastOfQuarter(DayOfWeek.SUNDAY).days(FIRST, FIRST, LocalDate.of(2026, 12, 31));
    assertThat(days)
        .containsExactly(
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 6, 28),
            LocalDate.of(2026, 9, 27),
            LocalDate.of(2026, 12, 27));
  }

  @Test
  void theFirstSaturdayOfEachMonth() {
    var days =
        Recurrence.monthly(1, DayOfWeek.SATURDAY)
            .days(FIRST, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 31));
    assertThat(days).containsExactly(LocalDate.of(2026, 2, 7), LocalDate.of(2026, 3, 7));
  }

  @Test
  void theFirstAndTheFifteenthOfTheLunarMonth() {
    var rule = Recurrence.lunar(List.of(15, 1));
    assertThat(rule.rule()).isEqualTo("RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1,15");
    assertThat(Recurrence.parse(rule.rule())).contains(rule);
    assertThat(rule.days(FIRST, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 2)))
        .containsExactly(
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 2, 17),
            LocalDate.of(2026, 3, 3),
            LocalDate.of(2026, 3, 19),
            LocalDate.of(2026, 4, 2));
    assertThat(rule.days(LocalDate.of(2026, 3, 1), FIRST, LocalDate.of(2026, 3, 5)))
        .as("nothing before its first day")
        .containsExactly(LocalDate.of(2026, 3, 3));
  }

  @Test
  void everyLunarMonthHasOneFifteenth() {
    var days =
        Recurrence.lunar(List.of(15))
            .days(FIRST, LocalDate.of(2026, 1, 1), LocalDate.of(2045, 12, 31));
    for (var index = 1; index < days.size(); index++) {
      assertThat(ChronoUnit.DAYS.between(days.get(index - 1), days.get(index))).isBetween(29L, 30L);
    }
  }

  @Test
  void refusesWhatIsNoRuleOfDays() {
    assertThat(Recurrence.parse("RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=31")).isEmpty();
    assertThat(Recurrence.parse("RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=0")).isEmpty();
    assertThat(Recurrence.parse("RSCALE=HEBREW;FREQ=MONTHLY;BYMONTHDAY=1")).isEmpty();
    assertThat(Recurrence.parse("FREQ=SECONDLY")).isEmpty();
    assertThat(Recurrence.parse("every day")).isEmpty();
    assertThat(Recurrence.parse("FREQ=DAILY;BYDAY=XX")).isEmpty();
    assertThat(Recurrence.parse("FREQ=WEEKLY;BYDAY=SU")).isPresent();
  }
}
