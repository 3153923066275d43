package org.chungtay.portal.summary;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The period of a summary. All but `DAYS` move on with the calendar, so that a summary kept in
/// March is that of June when it is opened in June.
public enum Span {
  THIS_MONTH(1, false),
  LAST_MONTH(1, true),
  THIS_QUARTER(3, false),
  LAST_QUARTER(3, true),
  THIS_YEAR(12, false),
  LAST_YEAR(12, true),
  DAYS(0, false);

  private final int months;
  private final boolean over;

  Span(int months, boolean over) {
    this.months = months;
    this.over = over;
  }

  /// What has begun ends today.
  Days on(LocalDate today, Optional<Days> chosen) {
    if (this == DAYS) {
      return chosen.orElseThrow();
    }
    var first =
        today.withMonth((today.getMonthValue() - 1) / months * months + 1).withDayOfMonth(1);
    return over ? new Days(first.minusMonths(months), first.minusDays(1)) : new Days(first, today);
  }

  /// What came before it: the month before a month, the year before a year.
  Days before(Days days) {
    return this == DAYS ? days.justBefore() : days.earlierBy(months);
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
