package org.chungtay.portal.summary;

import java.util.Locale;

/// What the lines of a summary are.
public enum Breakdown {
  /// Wards as they are today, also for what was done before they were merged.
  WARDS,
  ORGANIZATIONS,
  MONTHS,
  /// One line.
  TOTAL;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
