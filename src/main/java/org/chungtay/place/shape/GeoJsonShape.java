package org.chungtay.place.shape;

import java.util.List;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The geometry of a place as RFC 7946 wants it: an outline runs against the clock and ends where
/// it began.
public final class GeoJsonShape {
  private static final JsonMapper JSON = new JsonMapper();

  private GeoJsonShape() {}

  public static ObjectNode of(Shape shape, List<Point> points) {
    var geometry = JSON.createObjectNode();
    switch (shape) {
      case POINT -> {
        geometry.put("type", "Point");
        position(geometry.putArray("coordinates"), points.getFirst());
      }
      case LINE -> {
        geometry.put("type", "LineString");
        positions(geometry.putArray("coordinates"), points);
      }
      case OUTLINE -> {
        geometry.put("type", "Polygon");
        var ring = geometry.putArray("coordinates").addArray();
        var against = clockwise(points) ? points.reversed() : points;
        positions(ring, against);
        position(ring.addArray(), against.getFirst());
      }
    }
    return geometry;
  }

  private static void positions(ArrayNode array, List<Point> points) {
    points.forEach(point -> position(array.addArray(), point));
  }

  private static void position(ArrayNode position, Point point) {
    position.add(point.longitude()).add(point.latitude());
  }

  private static boolean clockwise(List<Point> points) {
    double twice = 0;
    for (int at = 0; at < points.size(); at++) {
      var one = points.get(at);
      var next = points.get((at + 1) % points.size());
      twice += one.longitude() * next.latitude() - next.longitude() * one.latitude();
    }
    return twice < 0;
  }
}
