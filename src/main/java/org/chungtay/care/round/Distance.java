package org.chungtay.care.round;

import java.util.List;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;

/// How far from a place something is, in metres. On a few hundred metres the earth is flat.
final class Distance {
  private static final double METRES_PER_DEGREE = 111_320;

  private Distance() {}

  static double metres(Place place, boolean outline, double latitude, double longitude) {
    var line = place.line();
    var flat = line.stream().map(point -> flat(point, latitude, longitude)).toList();
    if (flat.size() == 1) {
      return Math.hypot(flat.getFirst()[0], flat.getFirst()[1]);
    }
    if (outline && inside(flat)) {
      return 0;
    }
    var nearest = Double.MAX_VALUE;
    for (var index = 0; index + 1 < flat.size(); index++) {
      nearest = Math.min(nearest, toSegment(flat.get(index), flat.get(index + 1)));
    }
    return outline ? Math.min(nearest, toSegment(flat.getLast(), flat.getFirst())) : nearest;
  }

  /// East and north of where the photo was taken.
  private static double[] flat(Point point, double latitude, double longitude) {
    return new double[] {
      (point.longitude() - longitude) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)),
      (point.latitude() - latitude) * METRES_PER_DEGREE
    };
  }

  private static double toSegment(double[] from, double[] to) {
    var dx = to[0] - from[0];
    var dy = to[1] - from[1];
    var length = dx * dx + dy * dy;
    var along = length == 0 ? 0 : Math.clamp(-(from[0] * dx + from[1] * dy) / length, 0.0, 1.0);
    return Math.hypot(from[0] + along * dx, from[1] + along * dy);
  }

  private static boolean inside(List<double[]> outline) {
    var inside = false;
    for (int index = 0, before = outline.size() - 1; index < outline.size(); before = index++) {
      var a = outline.get(index);
      var b = outline.get(before);
      if ((a[1] > 0) != (b[1] > 0) && 0 < (b[0] - a[0]) * -a[1] / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
