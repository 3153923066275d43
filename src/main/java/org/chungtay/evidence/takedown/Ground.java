package org.chungtay.evidence.takedown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/// Why somebody asks for a photo to be taken down.
public enum Ground {
  /// The asker, or their child, is seen on it.
  IN_PICTURE,
  /// Somebody who was helped can be recognised.
  HELPED,
  /// It does not show what it is said to show.
  NOT_THIS,
  /// It was taken by the asker and used without leave.
  MINE,
  OTHER;

  // Law 91/2025/QH15 on personal data and its decree: a person concerned is answered within 2
  // working days, and 15 days are the longest for carrying out what was asked.
  private static final int WORKING_DAYS_FOR_PERSONS = 2;
  private static final int DAYS_FOR_OTHERS = 15;

  /// Whoever is on a photo need not wait until somebody has looked; for everything else a photo
  /// stays evidence until an officer has decided.
  boolean hidesAtOnce() {
    return this == IN_PICTURE;
  }

  boolean saysEnough() {
    return this == IN_PICTURE || this == HELPED;
  }

  LocalDate due(LocalDate asked) {
    return hidesAtOnce() || this == HELPED
        ? afterWorkingDays(asked, WORKING_DAYS_FOR_PERSONS)
        : asked.plusDays(DAYS_FOR_OTHERS);
  }

  private static LocalDate afterWorkingDays(LocalDate from, int days) {
    var day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        left--;
      }
    }
    return day;
  }

  /// As it stands in forms and message keys.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
