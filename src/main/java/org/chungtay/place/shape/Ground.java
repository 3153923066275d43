package org.chungtay.place.shape;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.chungtay.place.Place.Point;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Metres on the ground. Lengths are geodesic on the ellipsoid of WGS 84; everything that only has
/// to be compared is measured on a plane that touches the earth at a point, which within a city is
/// off by less than a metre in a kilometre.
public final class Ground {
  /// A degree of latitude; of longitude it is shorter by the cosine of the latitude.
  public static final double METRES_PER_DEGREE = 111_194.93;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Point origin;
  private final double metresPerLongitude;

  private Ground(Point origin) {
    this.origin = origin;
    metresPerLongitude = METRES_PER_DEGREE * Math.cos(Math.toRadians(origin.latitude()));
  }

  /// The plane that touches the earth here.
  public static Ground at(Point origin) {
    return new Ground(origin);
  }

  /// Along a line, in metres.
  public static double length(List<Point> line) {
    double metres = 0;
    for (int i = 1; i < line.size(); i++) {
      metres += between(line.get(i - 1), line.get(i));
    }
    return metres;
  }

  public static double between(Point one, Point other) {
    return Geodesic.WGS84.Inverse(
            one.latitude(),
            one.longitude(),
            other.latitude(),
            other.longitude(),
            GeodesicMask.DISTANCE)
        .s12;
  }

  public Coordinate coordinate(Point point) {
    return new Coordinate(
        (point.longitude() - origin.longitude()) * metresPerLongitude,
        (point.latitude() - origin.latitude()) * METRES_PER_DEGREE);
  }

  public Point point(Coordinate coordinate) {
    return new Point(
        origin.latitude() + coordinate.y / METRES_PER_DEGREE,
        origin.longitude() + coordinate.x / metresPerLongitude);
  }

  /// A point, or a line through all of them in order.
  public Geometry line(List<Point> points) {
    var coordinates = points.stream().map(this::coordinate).toArray(Coordinate[]::new);
    return coordinates.length == 1
        ? GEOMETRIES.createPoint(coordinates[0])
        : GEOMETRIES.createLineString(coordinates);
  }

  /// The ground within an outline that does not cross itself, given without its first point again.
  public Geometry outline(List<Point> points) {
    var ring = new Coordinate[points.size() + 1];
    for (int i = 0; i < points.size(); i++) {
      ring[i] = coordinate(points.get(i));
    }
    ring[points.size()] = ring[0];
    return GEOMETRIES.createPolygon(ring);
  }

  /// What is given in degrees, on this plane.
  public Geometry plane(Geometry degrees) {
    var metres = degrees.copy();
    metres.apply((Coordinate one) -> one.setCoordinate(coordinate(new Point(one.y, one.x))));
    metres.geometryChanged();
    return metres;
  }

  /// How many degrees of longitude so many metres are here.
  public double longitudes(double metres) {
    return metres / metresPerLongitude;
  }

  public static double latitudes(double metres) {
    return metres / METRES_PER_DEGREE;
  }
}
