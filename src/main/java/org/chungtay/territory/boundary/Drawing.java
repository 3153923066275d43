package org.chungtay.territory.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chungtay.territory.CityMap;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Draws communes into one box: degrees of longitude shortened by the cosine of the middle latitude
/// (at a city's size no better projection is needed), borders simplified together so that
/// neighbours still meet.
final class Drawing {
  private static final int WIDTH = 1000;

  /// Half a unit of a map a thousand wide cannot be seen and halves its weight.
  private static final double TOLERANCE = 0.5;

  private static final double LABEL_PRECISION = 1;

  private final Envelope box = new Envelope();
  private final double squeeze;
  private final double scale;

  private Drawing(List<CommuneShape> communes) {
    communes.forEach(commune -> box.expandToInclude(commune.geometry().getEnvelopeInternal()));
    squeeze = Math.cos(Math.toRadians((box.getMinY() + box.getMaxY()) / 2));
    scale = WIDTH / (box.getWidth() * squeeze);
  }

  static CityMap of(List<CommuneShape> communes) {
    return communes.isEmpty()
        ? new CityMap(WIDTH, WIDTH, List.of(), new CityMap.Frame(0, 0, 1, 1))
        : new Drawing(communes).map(communes);
  }

  private CityMap map(List<CommuneShape> communes) {
    var drawn =
        communes.stream().map(commune -> inUnits(commune.geometry())).toArray(Geometry[]::new);
    var simple = CoverageSimplifier.simplify(drawn, TOLERANCE);
    var shapes = new ArrayList<CityMap.Shape>();
    for (int i = 0; i < simple.length; i++) {
      var label = new MaximumInscribedCircle(simple[i], LABEL_PRECISION).getCenter();
      shapes.add(
          new CityMap.Shape(
              communes.get(i).area(), path(simple[i]), tenth(label.getX()), tenth(label.getY())));
    }
    return new CityMap(
        WIDTH, (int) Math.ceil(box.getHeight() * scale), List.copyOf(shapes), frame());
  }

  private CityMap.Frame frame() {
    return new CityMap.Frame(box.getMinX(), box.getMaxY(), squeeze * scale, scale);
  }

  private Geometry inUnits(Geometry degrees) {
    var units = degrees.copy();
    units.apply((Coordinate point) ->
        point.setCoordinate(
            new Coordinate(
                (point.x - box.getMinX()) * squeeze * scale, (box.getMaxY() - point.y) * scale)));
    units.geometryChanged();
    return units;
  }

  private static String path(Geometry geometry) {
    var path = new StringBuilder();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        ring(path, polygon.getExteriorRing().getCoordinates());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(path, polygon.getInteriorRingN(hole).getCoordinates());
        }
      }
    }
    return path.toString();
  }

  /// Steps between rounded points (not rounded steps), so that no error adds up along a border.
  private static void ring(StringBuilder path, Coordinate[] points) {
    long x = Math.round(points[0].x * 10);
    long y = Math.round(points[0].y * 10);
    path.append('M').append(text(x)).append(' ').append(text(y)).append('l');
    for (int i = 1; i < points.length - 1; i++) {
      long nextX = Math.round(points[i].x * 10);
      long nextY = Math.round(points[i].y * 10);
      path.append(text(nextX - x)).append(nextY < y ? "" : " ").append(text(nextY - y)).append(' ');
      x = nextX;
      y = nextY;
    }
    path.setCharAt(path.length() - 1, 'z');
  }

  private static String text(long tenths) {
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  private static double tenth(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
