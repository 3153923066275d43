package org.chungtay.care.adopt;

import java.time.DayOfWeek;
import java.util.List;
import org.chungtay.calendar.Recurrence;
import org.chungtay.shared.web.Form;

/// The rules a group chooses from.
public enum RotaRule {
  WEEKLY,
  MONTHLY,
  QUARTER,
  LUNAR;

  private static final int LONGEST_LUNAR_MONTH = 30;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Which one of its weekday in a month.
  enum Which {
    FIRST(1),
    SECOND(2),
    THIRD(3),
    FOURTH(4),
    LAST(-1);

    private final int number;

    Which(int number) {
      this.number = number;
    }
  }

  static Recurrence read(Form form) {
    return switch (form.choice("rule", RotaRule.class)) {
      case WEEKLY -> Recurrence.weekly(List.of(weekday(form)));
      case MONTHLY -> Recurrence.monthly(form.choice("which", Which.class).number, weekday(form));
      case QUARTER -> Recurrence.lastOfQuarter(weekday(form));
      case LUNAR -> Recurrence.lunar(List.of(form.whole("lunar", 1, LONGEST_LUNAR_MONTH)));
    };
  }

  private static DayOfWeek weekday(Form form) {
    return form.choice("weekday", DayOfWeek.class);
  }
}
