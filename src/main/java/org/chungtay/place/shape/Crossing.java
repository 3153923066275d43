package org.chungtay.place.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.shape.Looked.Fault;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/// Where a line meets itself: two roads that cross are two places, and within an outline that
/// crosses itself nobody knows what is inside.
final class Crossing {
  private Crossing() {}

  /// Says between which points, and where on the earth.
  static Optional<Fault> of(Shape shape, List<Point> points) {
    if (points.size() < 3) {
      return Optional.empty();
    }
    var ground = Ground.at(points.getFirst());
    var line =
        shape == Shape.OUTLINE
            ? ((Polygon) ground.outline(points)).getExteriorRing()
            : (LineString) ground.line(points);
    var simple = new IsSimpleOp(line);
    if (simple.isSimple()) {
      return Optional.empty();
    }
    var at = simple.getNonSimpleLocation();
    var here = ground.point(at);
    return Optional.of(
        new Fault(
            "points-cross",
            Map.of(
                "from",
                nearest(line, at) + 1,
                "to",
                nearest(line, at) + 2,
                "latitude",
                Degrees.written(here.latitude()),
                "longitude",
                Degrees.written(here.longitude()))));
  }

  /// The number of the stretch that passes there.
  private static int nearest(LineString line, Coordinate at) {
    int best = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i + 1 < line.getNumPoints(); i++) {
      var segment = new LineSegment(line.getCoordinateN(i), line.getCoordinateN(i + 1));
      double distance = segment.distance(at);
      if (distance < least - 1e-6) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
