package org.chungtay.shared.invariant;

import java.math.BigDecimal;
import java.util.List;

/// A rule that a module's rows always keep. Constraints keep it; asking shows that they do, also
/// after a restore or a change by hand. Whoever checks asks every module.
public interface RowRule {

  /// As it stands in message keys.
  String code();

  /// Rows that break it, in one snapshot and in their order.
  List<Broken> broken(int most);

  /// @param address path of the page that shows the row
  record Broken(String what, String address, BigDecimal expected, BigDecimal found) {}
}
