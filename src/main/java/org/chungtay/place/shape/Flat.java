package org.chungtay.place.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.place.Place.Point;

/// Points as the database keeps them: longitude and latitude in turns.
public final class Flat {
  private Flat() {}

  public static Double[] of(List<Point> points) {
    return points.stream()
        .flatMap(point -> Stream.of(point.longitude(), point.latitude()))
        .toArray(Double[]::new);
  }

  public static List<Point> points(Double[] line) {
    var points = new ArrayList<Point>(line.length / 2);
    for (int i = 0; i + 1 < line.length; i += 2) {
      points.add(new Point(line[i + 1], line[i]));
    }
    return List.copyOf(points);
  }
}
