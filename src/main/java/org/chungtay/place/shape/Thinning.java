package org.chungtay.place.shape;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// A track without the points that say nothing: repeated ones, and those that lie on the line
/// between others (Douglas–Peucker).
final class Thinning {
  private Thinning() {}

  static List<Point> of(Shape shape, List<Point> sent, double metres) {
    var points = withoutRepeated(sent);
    if (shape == Shape.OUTLINE && points.size() > 1 && points.getFirst().equals(points.getLast())) {
      points.removeLast();
    }
    if (points.size() < 3) {
      return List.copyOf(points);
    }
    var ground = Ground.at(points.getFirst());
    if (shape == Shape.OUTLINE) {
      points.add(points.getFirst());
    }
    var line = (LineString) ground.line(points);
    var kept = new ArrayList<Point>();
    for (Coordinate one : DouglasPeuckerSimplifier.simplify(line, metres).getCoordinates()) {
      kept.add(rounded(ground.point(one)));
    }
    if (shape == Shape.OUTLINE && kept.size() > 1) {
      kept.removeLast();
    }
    return kept.size() < 2 ? List.copyOf(withoutRepeated(sent)) : List.copyOf(kept);
  }

  private static List<Point> withoutRepeated(List<Point> sent) {
    var points = new ArrayList<Point>(sent.size());
    for (var point : sent) {
      var one = rounded(point);
      if (points.isEmpty() || !points.getLast().equals(one)) {
        points.add(one);
      }
    }
    return points;
  }

  private static Point rounded(Point point) {
    return new Point(Degrees.rounded(point.latitude()), Degrees.rounded(point.longitude()));
  }
}
