package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.demonstration.cast.Volunteers;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;

/// One activity of the year as it is to be played.
///
/// @param whose group that does it, as its title says; empty for the whole ward
/// @param photos how many pictures its report has
record Script(
    ActivityId id,
    Kind kind,
    Area ward,
    String whose,
    LocalDate day,
    LocalTime start,
    int hours,
    Fate fate,
    Turnout turnout,
    Course course,
    int photos) {

  /// Who comes.
  ///
  /// @param crowd people by name
  /// @param delegations groups by head-count
  /// @param heads most people in one of them
  /// @param among the ward's volunteers
  record Turnout(int crowd, int delegations, int heads, Volunteers among) {}

  Script with(Fate other) {
    var reported = other == Fate.CONFIRMED || other == Fate.REPORTED;
    return new Script(
        id,
        kind,
        ward,
        whose,
        day,
        start,
        hours,
        other,
        turnout,
        course,
        reported ? Math.max(1, photos) : photos);
  }

  String title() {
    return kind.title() + (whose.isEmpty() ? "" : " – " + whose) + " ở " + ward.name();
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
    CONFIRMED,
    /// Confirmed, then found wrong: taken out of the book, reported and confirmed anew.
    CORRECTED
  }
}
