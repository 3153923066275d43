package org.chungtay.ledger;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// `aFundIsNeverBelowZero`: there is less in it than was to be spent, or to be taken out of what it
/// received.
public final class FundTooSmall extends Conflict {
  private static final long serialVersionUID = 1L;

  /// @param left in whole đồng
  public FundTooSmall(long left) {
    super("fund-too-small", Map.of("left", left));
  }
}
