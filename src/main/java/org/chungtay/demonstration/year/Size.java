package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.demonstration.cast.Volunteers;
import org.chungtay.territory.Area;

/// How large a demonstration city is made; it stays so.
enum Size {
  /// A few hundred activities: for tests, and for machines on which minutes count.
  SMALL(new Volunteers(40)),
  /// Some six thousand activities and three hundred thousand participations.
  YEAR(new Volunteers(500));

  private final Volunteers volunteers;

  Size(Volunteers volunteers) {
    this.volunteers = volunteers;
  }

  /// Of each ward.
  Volunteers volunteers() {
    return volunteers;
  }

  List<Script> scripts(List<Area> wards, LocalDate begun, LocalDate today) {
    return switch (this) {
      case SMALL -> Schedule.of(wards, begun, today);
      case YEAR -> Year.of(wards, begun, today);
    };
  }
}
