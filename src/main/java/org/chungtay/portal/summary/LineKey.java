package org.chungtay.portal.summary;

import java.util.UUID;
import org.chungtay.outcome.Restated;
import org.chungtay.outcome.Restated.Kind;

/// Which line a figure stands in.
sealed interface LineKey {

  static LineKey of(Restated.Row row) {
    return new Ward(row.area().value(), row.kind());
  }

  static LineKey of(UUID organization) {
    return new Organization(organization);
  }

  static LineKey of(int month) {
    return new Month(month);
  }

  record Ward(UUID area, Kind kind) implements LineKey {}

  record Organization(UUID id) implements LineKey {}

  /// What rounding leaves when a split ward's share is taken line by line.
  record Remainder() implements LineKey {}

  /// @param number 0 is the first of the period
  record Month(int number) implements LineKey {}
}
