package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chungtay.place.Place;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.springframework.stereotype.Component;

/// Which communes are near a place: its own, and those whose ground begins within so many metres of
/// one of its points.
@Component
class Nearness {
  private static final int DIRECTIONS = 12;
  private static final int POINTS = 5;
  private static final double METRES_PER_DEGREE = 111_320;

  private final Boundaries boundaries;

  Nearness(Boundaries boundaries) {
    this.boundaries = boundaries;
  }

  Set<AreaId> communes(Place place, int metres, LocalDate day) {
    var near = new LinkedHashSet<AreaId>();
    near.add(place.area());
    var line = place.line();
    for (var index = 0; index < Math.min(POINTS, line.size()); index++) {
      var point =
          line.get(index * (line.size() - 1) / Math.max(1, Math.min(POINTS, line.size()) - 1));
      around(point, metres, day, near);
      around(point, metres / 2, day, near);
    }
    return near;
  }

  private void around(Place.Point point, int metres, LocalDate day, Set<AreaId> near) {
    for (var direction = 0; direction < DIRECTIONS; direction++) {
      var angle = 2 * Math.PI * direction / DIRECTIONS;
      var north = metres / METRES_PER_DEGREE * Math.cos(angle);
      var east =
          metres
              / (METRES_PER_DEGREE * Math.cos(Math.toRadians(point.latitude())))
              * Math.sin(angle);
      boundaries
          .containing(point.latitude() + north, point.longitude() + east, day)
          .ifPresent(near::add);
    }
  }
}
