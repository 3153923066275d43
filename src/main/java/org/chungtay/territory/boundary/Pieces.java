package org.chungtay.territory.boundary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.territory.Area;
import org.chungtay.territory.CityMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;

/// The pieces into which the ground of a commune is divided. Surveys of different days never meet
/// to the centimetre: what sticks out, overlaps or is left free is allowed up to a hundredth of the
/// whole and then mended, so that the pieces kept are the whole exactly, without gap or overlap.
public final class Pieces {
  private static final double TOLERANCE = 0.01;

  /// About ten centimetres: what lies within it is a neighbour.
  private static final double NEAR = 1e-6;

  private static final double ALIKE = 1e-9;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final String field;
  private final Geometry whole;
  private final Map<Area, Geometry> given;
  private final List<FieldRefusal> refusals = new ArrayList<>();

  private Pieces(String field, Geometry whole, Map<Area, Geometry> given) {
    this.field = field;
    this.whole = whole;
    this.given = given;
  }

  /// What is wrong, or nothing.
  public static List<FieldRefusal> faults(String field, String whole, Map<Area, Geometry> given) {
    var pieces = new Pieces(field, GeoJsonGeometry.read(whole), given);
    pieces.look();
    return List.copyOf(pieces.refusals);
  }

  /// Pieces without faults as GeoJSON, made to be the whole exactly.
  public static Map<Area, String> mended(String whole, Map<Area, Geometry> given) {
    return new Pieces("", GeoJsonGeometry.read(whole), given).mended();
  }

  /// Whether somebody sends again what is known, apart from how it is written.
  public static boolean isAlike(String known, Geometry given) {
    var piece = GeoJsonGeometry.read(known);
    var different = overlay(piece, given, OverlayNG.SYMDIFFERENCE).getArea();
    return different <= ALIKE * piece.getArea();
  }

  /// In one box, each part called by its name.
  public static CityMap drawn(Map<Area, String> pieces) {
    return Drawing.of(
        pieces.entrySet().stream()
            .map(one ->
                new CommuneShape(
                    one.getKey(), GeoJsonGeometry.read(one.getValue()), one.getValue()))
            .toList());
  }

  /// Which part of the whole's ground a piece is.
  public static BigDecimal percentOf(String piece, String whole) {
    return percent(GeoJsonGeometry.read(piece).getArea() / GeoJsonGeometry.read(whole).getArea());
  }

  private void look() {
    given.forEach((area, piece) -> {
      var validity = new IsValidOp(piece);
      if (!validity.isValid()) {
        var at = validity.getValidationError().getCoordinate();
        refuse(
            "outline-crosses",
            Map.of("area", area.fullName(), "at", degrees(at.x) + ", " + degrees(at.y)));
      }
    });
    if (refusals.isEmpty()) {
      given.forEach(this::liesInside);
      overlaps();
    }
    if (refusals.isEmpty()) {
      covers();
    }
  }

  private void liesInside(Area area, Geometry piece) {
    var outside = part(overlay(piece, whole, OverlayNG.DIFFERENCE));
    if (outside > TOLERANCE || overlay(piece, whole, OverlayNG.INTERSECTION).isEmpty()) {
      refuse("outline-outside", Map.of("area", area.fullName(), "percent", percent(outside)));
    }
  }

  private void overlaps() {
    var areas = List.copyOf(given.keySet());
    for (int first = 0; first < areas.size(); first++) {
      for (int second = first + 1; second < areas.size(); second++) {
        var one = areas.get(first);
        var other = areas.get(second);
        var both = part(shared(one, other));
        if (both > TOLERANCE) {
          refuse(
              "outline-overlap",
              Map.of("area", one.fullName(), "other", other.fullName(), "percent", percent(both)));
        }
      }
    }
  }

  private Geometry shared(Area one, Area other) {
    var piece = given.getOrDefault(one, GEOMETRIES.createPolygon());
    return overlay(
        piece, given.getOrDefault(other, GEOMETRIES.createPolygon()), OverlayNG.INTERSECTION);
  }

  private void covers() {
    var free = part(overlay(whole, OverlayNGRobust.union(given.values()), OverlayNG.DIFFERENCE));
    if (free > TOLERANCE) {
      refuse("outline-gap", Map.of("percent", percent(free)));
    }
  }

  private Map<Area, String> mended() {
    var mended = new LinkedHashMap<Area, Geometry>();
    var free = whole;
    for (var one : given.entrySet()) {
      mended.put(one.getKey(), overlay(one.getValue(), free, OverlayNG.INTERSECTION));
      free = overlay(free, one.getValue(), OverlayNG.DIFFERENCE);
    }
    for (int i = 0; i < free.getNumGeometries(); i++) {
      give(free.getGeometryN(i), mended);
    }
    var written = new LinkedHashMap<Area, String>();
    mended.forEach((area, piece) -> written.put(area, GeoJsonGeometry.write(piece)));
    return written;
  }

  /// What nobody drew goes to the piece that it has most of its edge with.
  private static void give(Geometry gap, Map<Area, Geometry> pieces) {
    var edge = gap.buffer(NEAR);
    pieces.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                one -> overlay(one.getValue(), edge, OverlayNG.INTERSECTION).getArea()))
        .ifPresent(one -> one.setValue(overlay(one.getValue(), gap, OverlayNG.UNION)));
  }

  /// Its polygons alone: where two only touch, lines and points are left over.
  private static Geometry overlay(Geometry one, Geometry other, int operation) {
    var all = OverlayNGRobust.overlay(one, other, operation);
    var polygons = new ArrayList<Polygon>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      if (all.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        polygons.add(polygon);
      }
    }
    return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private double part(Geometry some) {
    return some.getArea() / whole.getArea();
  }

  private void refuse(String code, Map<String, Object> arguments) {
    refusals.add(new FieldRefusal(field, code, arguments));
  }

  private static BigDecimal percent(double part) {
    return BigDecimal.valueOf(part * 100).setScale(1, RoundingMode.HALF_UP);
  }

  private static String degrees(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
