package org.chungtay.portal.summary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// From one day to another, both included.
public record Days(LocalDate from, LocalDate to) {

  /// As many months earlier; the last day of a month stays the last day of its month.
  Days earlierBy(int months) {
    var last = to.minusMonths(months);
    var wasTheLast = to.equals(YearMonth.from(to).atEndOfMonth());
    return new Days(
        from.minusMonths(months), wasTheLast ? YearMonth.from(last).atEndOfMonth() : last);
  }

  /// As long, ending the day before.
  Days justBefore() {
    return new Days(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), from.minusDays(1));
  }
}
