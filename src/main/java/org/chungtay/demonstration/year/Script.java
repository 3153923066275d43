package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.time.LocalTime;
import org.chungtay.activity.ActivityId;
import org.chungtay.territory.Area;

/// One activity of the year as it is to be played.
///
/// @param crowd people who come by name
/// @param delegations how many groups come by head-count
record Script(
    ActivityId id,
    Kind kind,
    Area ward,
    LocalDate day,
    LocalTime start,
    int hours,
    Fate fate,
    int crowd,
    int delegations,
    boolean photographed) {

  /// How far it gets.
  enum Fate {
    DRAFT,
    OPEN,
    CANCELLED,
    RUNNING,
    REPORTED,
    RETURNED,
    CONFIRMED
  }
}
