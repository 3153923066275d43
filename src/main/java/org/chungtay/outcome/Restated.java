package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chungtay.territory.AreaId;

/// An indicator by commune under the boundaries of a day, whichever commune its entries were
/// recorded in. What adds up has the same sum on every day, exactly; different persons are counted
/// anew for each row and are never added.
///
/// @param boundaries the day whose communes the rows name
public record Restated(LocalDate boundaries, List<Row> rows) {

  /// @param area of a remainder the commune that was split
  /// @param entries how many rows of the book stand behind it; those of a split commune stand
  ///   behind each of its parts
  public record Row(AreaId area, Kind kind, BigDecimal total, int entries) {}

  public enum Kind {
    /// Stands under a commune of that day.
    IN_FORCE,
    /// Cannot be given to any part of a split commune: what is left after each part took its
    /// weight's share, rounded towards zero to the indicator's decimals; of persons all of them.
    REMAINDER,
    /// Stands under a commune that came only after that day: nothing is taken apart backwards.
    LATER
  }
}
