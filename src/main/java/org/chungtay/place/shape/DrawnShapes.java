package org.chungtay.place.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.shape.Looked.Fault;
import org.chungtay.place.shape.Looked.Sound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.springframework.stereotype.Component;

/// The rules of what may be drawn, for one at a time and for whole files.
@Component
public class DrawnShapes {
  private final DrawingRules rules;
  private final Boundaries boundaries;
  private final CityClock clock;

  DrawnShapes(DrawingRules rules, Boundaries boundaries, CityClock clock) {
    this.rules = rules;
    this.boundaries = boundaries;
    this.clock = clock;
  }

  /// @param within the commune of the drawing unit; none for a unit of the whole city
  public Looked look(Shape shape, List<Point> sent, Optional<AreaId> within) {
    var now = rules.now();
    var unread = Sane.fault(sent, now).or(() -> swapped(sent));
    if (unread.isPresent()) {
      return unread.get();
    }
    var points = Thinning.of(shape, sent, now.thinnedTo());
    var fault =
        Sane.tooFew(shape, points)
            .or(() -> Sane.tooMany(points, now))
            .or(() -> Crossing.of(shape, points))
            .or(() -> size(shape, points, now))
            .or(() -> outsideCity(points))
            .or(() -> within.flatMap(commune -> outside(commune, shape, points, now)));
    return fault.isPresent() ? fault.get() : sound(shape, points, within);
  }

  private Looked sound(Shape shape, List<Point> points, Optional<AreaId> within) {
    var middle = middle(shape, points);
    var area = within.or(() -> commune(middle));
    var length =
        shape == Shape.LINE
            ? BigDecimal.valueOf(Ground.length(points)).setScale(1, RoundingMode.HALF_UP)
            : BigDecimal.ZERO;
    return area.isPresent()
        ? new Sound(points, middle, area.get(), length)
        : new Fault("points-outside-city", where(middle));
  }

  private Optional<Fault> swapped(List<Point> points) {
    boolean here = points.stream().anyMatch(point -> commune(point).isPresent());
    boolean turned =
        !here
            && points.stream()
                .map(point -> new Point(point.longitude(), point.latitude()))
                .allMatch(point -> Math.abs(point.latitude()) <= 90 && commune(point).isPresent());
    return turned ? Optional.of(new Fault("points-swapped")) : Optional.empty();
  }

  private static Optional<Fault> size(Shape shape, List<Point> points, Rules rules) {
    return switch (shape) {
      case POINT -> Optional.empty();
      case LINE -> length(Ground.length(points), rules);
      case OUTLINE -> extent(Ground.at(points.getFirst()).outline(points).getArea(), rules);
    };
  }

  private static Optional<Fault> length(double metres, Rules rules) {
    if (metres < rules.leastLength()) {
      return Optional.of(
          new Fault("line-too-small", Map.of("least", rules.leastLength(), "is", metres)));
    }
    return metres > rules.mostLength()
        ? Optional.of(new Fault("line-too-large", Map.of("most", rules.mostLength(), "is", metres)))
        : Optional.empty();
  }

  private static Optional<Fault> extent(double squareMetres, Rules rules) {
    if (squareMetres < rules.leastGround()) {
      return Optional.of(
          new Fault("ground-too-small", Map.of("least", rules.leastGround(), "is", squareMetres)));
    }
    return squareMetres > rules.mostGround()
        ? Optional.of(
            new Fault("ground-too-large", Map.of("most", rules.mostGround(), "is", squareMetres)))
        : Optional.empty();
  }

  private Optional<Fault> outsideCity(List<Point> points) {
    return points.stream()
        .filter(point -> commune(point).isEmpty())
        .findFirst()
        .map(point -> new Fault("points-outside-city", where(point)));
  }

  private Optional<AreaId> commune(Point point) {
    return boundaries.containing(point.latitude(), point.longitude(), clock.today());
  }

  private Optional<Fault> outside(AreaId commune, Shape shape, List<Point> points, Rules rules) {
    var ground = Ground.at(points.getFirst());
    return boundaries
        .ground(commune, clock.today())
        .map(ground::plane)
        .flatMap(area -> outside(area, shape(ground, shape, points), rules.tolerance()))
        .map(at -> {
          var point = ground.point(at);
          return new Fault(
              "points-outside-area",
              Map.of(
                  "latitude", Degrees.written(point.latitude()),
                  "longitude", Degrees.written(point.longitude()),
                  "most", rules.tolerance()));
        });
  }

  private static Optional<Coordinate> outside(Geometry area, Geometry drawn, double tolerance) {
    if (area.covers(drawn)) {
      return Optional.empty();
    }
    var points = drawn.getFactory();
    for (Coordinate one : drawn.difference(area).getCoordinates()) {
      if (area.distance(points.createPoint(one)) > tolerance) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  static Geometry shape(Ground ground, Shape shape, List<Point> points) {
    return shape == Shape.OUTLINE ? ground.outline(points) : ground.line(points);
  }

  private static Point middle(Shape shape, List<Point> points) {
    var ground = Ground.at(points.getFirst());
    var drawn = shape(ground, shape, points);
    var middle =
        drawn instanceof LineString line
            ? new LengthIndexedLine(line).extractPoint(line.getLength() / 2)
            : drawn.getInteriorPoint().getCoordinate();
    return ground.point(middle);
  }

  private static Map<String, Object> where(Point point) {
    return Map.of(
        "latitude", Degrees.written(point.latitude()),
        "longitude", Degrees.written(point.longitude()));
  }
}
