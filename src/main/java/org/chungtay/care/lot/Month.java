package org.chungtay.care.lot;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A month as it stands in addresses: `2026-12`.
public final class Month {
  private static final Pattern WRITTEN = Pattern.compile("2[0-9]{3}-(0[1-9]|1[0-2])");

  private Month() {}

  /// Its first day.
  public static Optional<LocalDate> of(String written) {
    return WRITTEN.matcher(written).matches()
        ? Optional.of(YearMonth.parse(written).atDay(1))
        : Optional.empty();
  }
}
