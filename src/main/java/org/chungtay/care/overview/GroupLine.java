package org.chungtay.care.overview;

import java.util.UUID;
import org.chungtay.care.KeptPlaces.Counts;
import org.chungtay.care.overview.CareWeeks.Habit;

/// A group with the places that it looks after today.
///
/// @param counts nothing is free of them
/// @param turns kept, and missed, of its last year
public record GroupLine(
    UUID unit,
    String name,
    String ward,
    UUID organization,
    Counts counts,
    Turns turns,
    Habit habit) {

  public record Turns(int kept, int missed) {
    static final Turns NONE = new Turns(0, 0);
  }
}
