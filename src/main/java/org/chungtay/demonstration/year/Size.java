package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.demonstration.cast.Volunteers;
import org.chungtay.territory.Area;

/// How large a demonstration city is made; it stays so.
enum Size {
  /// A few hundred activities: for tests, and for machines on which minutes count.
  SMALL(40),
  /// Some six thousand activities and three hundred thousand participations.
  YEAR(500);

  private final int volunteers;

  Size(int volunteers) {
    this.volunteers = volunteers;
  }

  /// Of each ward.
  Volunteers volunteers() {
    return new Volunteers(volunteers);
  }

  /// The wards whose groups are opened: in a small city those that visitors are shown.
  List<Area> withGroups(List<Area> shownFirst) {
    return this == SMALL ? shownFirst.subList(0, 2) : shownFirst;
  }

  List<Script> scripts(List<Area> wards, LocalDate begun, LocalDate today) {
    return switch (this) {
      case SMALL -> Schedule.of(wards, begun, today);
      case YEAR -> Year.of(wards, begun, today);
    };
  }
}
