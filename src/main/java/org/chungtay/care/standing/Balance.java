package org.chungtay.care.standing;

import java.util.List;

/// A place's balance: one at the beginning of an adoption, one more for a kept turn up to a limit,
/// one less for a missed one. Below zero always means a problem, however long it was kept before.
///
/// @param first usually 1
/// @param highest usually 4
public record Balance(int first, int highest) {

  /// @param kept the turns in order: kept (true) or missed (false); due and excused ones are none
  public int after(List<Boolean> kept) {
    var balance = first;
    for (var one : kept) {
      balance = one ? Math.min(highest, balance + 1) : balance - 1;
    }
    return balance;
  }
}
