package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.shared.id.Ids;
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

  Script with(Fate other) {
    var photos = photographed || other == Fate.CONFIRMED || other == Fate.REPORTED;
    return new Script(id, kind, ward, day, start, hours, other, crowd, delegations, photos);
  }

  /// Under which it is remembered as played: once for each fate it comes to.
  UUID played() {
    return Ids.named("demonstration:played:" + id + ":" + fate);
  }

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
