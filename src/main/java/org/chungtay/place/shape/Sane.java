package org.chungtay.place.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.shape.Looked.Fault;

/// What can be said of points without knowing where the city is.
final class Sane {
  private Sane() {}

  static Optional<Fault> fault(List<Point> sent, Rules rules) {
    if (sent.isEmpty()) {
      return Optional.of(new Fault("points-needed"));
    }
    if (sent.size() > rules.pointsSent()) {
      return Optional.of(
          new Fault("points-too-many", Map.of("most", rules.pointsSent(), "count", sent.size())));
    }
    return sent.stream().flatMap(point -> wrong(point).stream()).findFirst();
  }

  private static Optional<Fault> wrong(Point point) {
    double latitude = Math.abs(point.latitude());
    double longitude = Math.abs(point.longitude());
    if (latitude <= 90 && longitude <= 180) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(latitude <= 180 && longitude <= 90 ? "points-swapped" : "points-not-degrees"));
  }

  static Optional<Fault> tooFew(Shape shape, List<Point> points) {
    long different = points.stream().distinct().count();
    return switch (shape) {
      case POINT -> different == 1 ? Optional.empty() : fault("points-one-only", different);
      case LINE -> different >= 2 ? Optional.empty() : fault("points-two-needed", different);
      case OUTLINE -> different >= 3 ? Optional.empty() : fault("points-three-needed", different);
    };
  }

  static Optional<Fault> tooMany(List<Point> points, Rules rules) {
    return points.size() > rules.pointsKept()
        ? Optional.of(
            new Fault(
                "points-too-winding", Map.of("most", rules.pointsKept(), "count", points.size())))
        : Optional.empty();
  }

  private static Optional<Fault> fault(String code, long count) {
    return Optional.of(new Fault(code, Map.of("count", count)));
  }
}
