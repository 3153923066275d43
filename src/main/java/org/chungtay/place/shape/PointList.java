package org.chungtay.place.shape;

import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.place.Place.Point;
import org.chungtay.place.shape.Looked.Read;

/// Points in one cell of a table: latitude and longitude of each, semicolons between them.
public final class PointList {
  private PointList() {}

  public static String written(List<Point> points) {
    return points.stream()
        .map(point -> Degrees.written(point.latitude()) + " " + Degrees.written(point.longitude()))
        .collect(Collectors.joining("; "));
  }

  /// Also one point on each line.
  public static Read of(String cell) {
    return SentPoints.of(cell.replace(';', '\n'));
  }
}
