package org.chungtay.portal.figure;

import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.shared.view.Wards;

/// A figure by ward under the boundaries of a day.
///
/// @param total the same as without any boundaries
/// @param rows where the rows behind all these figures are
/// @param rule persons and ratios have rows that do not add up
/// @param map empty where the shapes of that day are not known
public record UnderDay(
    String day,
    String total,
    String rows,
    Rule rule,
    String unit,
    Optional<Wards> map,
    List<Line> lines) {

  /// @param why in words, where it is not simply a ward of that day
  /// @param address of the ward's page, or empty when there is none
  public record Line(String name, String why, String value, String address) {}
}
