package org.chungtay.activity.repeat;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.calendar.Recurrence;

/// How people here repeat an activity, seen from its first day.
public enum Pattern {
  WEEKLY,
  FIRST_OF_MONTH,
  LAST_OF_MONTH,
  LAST_OF_QUARTER;

  Recurrence from(LocalDate first) {
    var day = first.getDayOfWeek();
    return switch (this) {
      case WEEKLY -> Recurrence.weekly(List.of(day));
      case FIRST_OF_MONTH -> Recurrence.monthly(1, day);
      case LAST_OF_MONTH -> Recurrence.monthly(-1, day);
      case LAST_OF_QUARTER -> Recurrence.lastOfQuarter(day);
    };
  }

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
