package org.chungtay.movement.copy;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many copies still stood so many months after they began, of those that are old enough.
///
/// @param old begun at least so long ago, withdrawn ones included
/// @param stood met all rules of the model's check of that month
/// @param unseen nobody looked
public record Survival(int month, int old, int stood, int unseen) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// In percent; of none there is none.
  public BigDecimal percent() {
    return old == 0
        ? BigDecimal.ZERO
        : HUNDRED
            .multiply(BigDecimal.valueOf(stood))
            .divide(BigDecimal.valueOf(old), 0, RoundingMode.HALF_UP);
  }
}
