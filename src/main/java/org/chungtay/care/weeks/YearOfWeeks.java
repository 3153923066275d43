package org.chungtay.care.weeks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Fifty-two weeks up to the one that is running, each called by its Monday.
public record YearOfWeeks(LocalDate first, LocalDate last) {
  private static final int WEEKS = 52;

  public static YearOfWeeks until(LocalDate today) {
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new YearOfWeeks(monday.minusWeeks(WEEKS - 1), monday);
  }
}
