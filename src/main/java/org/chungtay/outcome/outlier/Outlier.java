package org.chungtay.outcome.outlier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A unit's figure of a month that is far from what is usual.
///
/// @param usual the median that it is compared with
/// @param compared how many months or units that is the median of
/// @param looked what whoever looked at it says
public record Outlier(
    UUID unit,
    String indicator,
    YearMonth month,
    Kind kind,
    BigDecimal amount,
    BigDecimal usual,
    int compared,
    Optional<Looked> looked) {

  /// What it is far from.
  public enum Kind {
    /// The same unit's twelve months before.
    HISTORY,
    /// Units of the same organisation and kind in the same month.
    NEIGHBOURS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How many times the usual; below 1 when it is far less.
  public BigDecimal times() {
    return amount.divide(usual, 2, RoundingMode.HALF_UP);
  }

  public record Looked(String note, String by, Instant at) {}
}
