package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Stage;
import org.chungtay.movement.CopyId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;

/// A unit's copy of a model as the year tells of it.
///
/// @param unit that follows it
/// @param began when the unit began to look after something, where that is what it is about
/// @param number in the order in which they began, from 1; of the origin 0
record Copy(
    CopyId id,
    Pattern pattern,
    Area ward,
    UnitId unit,
    Optional<LocalDate> began,
    int number,
    int count) {
  private static final int FIRST_DAYS_AGO = 388;
  private static final int NEWEST_DAYS_AGO = 25;

  enum Fate {
    KEEPS,
    /// Well at first, then no more.
    FADES,
    WITHDRAWN,
    /// Nobody has said yes yet.
    OFFERED,
    REFUSED
  }

  static CopyId id(Pattern pattern, UnitId unit) {
    return CopyId.of(Ids.named("demonstration:copy:" + pattern.key() + ":" + unit));
  }

  Dice dice(String what) {
    return Dice.named("copy:" + what + ":" + pattern.key() + ":" + unit);
  }

  /// The newest waits; one is refused; a quarter does not last.
  Fate fate() {
    if (number == 0) {
      return Fate.KEEPS;
    }
    if (number == count) {
      return Fate.OFFERED;
    }
    if (number == count - 2 && count > 6) {
      return Fate.REFUSED;
    }
    int drawn = dice("fate").between(1, 100);
    return drawn <= 8 ? Fate.WITHDRAWN : drawn <= 32 ? Fate.FADES : Fate.KEEPS;
  }

  /// From more than a year ago, when it was tried before it was recognised, to last month.
  LocalDate since(Stage stage) {
    int span = FIRST_DAYS_AGO - NEWEST_DAYS_AGO;
    int ago = FIRST_DAYS_AGO - span * (number - 1) / Math.max(1, count - 1);
    return began.orElseGet(() -> stage.ago(0, ago));
  }

  String changed() {
    return dice("changed").of(pattern.changes());
  }
}
