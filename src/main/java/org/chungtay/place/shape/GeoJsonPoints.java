package org.chungtay.place.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chungtay.place.Place.Point;
import org.chungtay.place.shape.Looked.Fault;
import org.chungtay.place.shape.Looked.Points;
import org.chungtay.place.shape.Looked.Read;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One geometry of RFC 7946. How high a point lies is left out; a line in several pieces is one
/// when they meet end to end.
public final class GeoJsonPoints {
  /// Names of the one reference system of RFC 7946; files of before it may still say so.
  private static final Set<String> WGS_84 =
      Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326");

  private static final double MEET_METRES = 2;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private GeoJsonPoints() {}

  static Read of(String text) {
    try {
      return ofDocument(JSON.readTree(text));
    } catch (JacksonException noJson) {
      return new Fault("points-not-geojson");
    }
  }

  private static Read ofDocument(JsonNode document) {
    if (!isWgs84(document)) {
      return new Fault("points-other-system");
    }
    return switch (document.path("type").asString("")) {
      case "FeatureCollection" ->
          switch (document.path("features").size()) {
            case 0 -> new Fault("points-needed");
            case 1 -> ofDocument(document.path("features").path(0));
            default -> new Fault("points-several");
          };
      case "Feature" -> ofGeometry(document.path("geometry"));
      default -> ofGeometry(document);
    };
  }

  /// Whether a document says of itself that it holds degrees, or nothing.
  public static boolean isWgs84(JsonNode document) {
    var system = document.path("crs");
    return system.isMissingNode()
        || system.isNull()
        || WGS_84.contains(system.path("properties").path("name").asString(""));
  }

  public static Read ofGeometry(JsonNode geometry) {
    var coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "Point" -> positions(List.of(coordinates));
      case "LineString" -> positions(list(coordinates));
      case "MultiLineString" -> joined(coordinates);
      case "Polygon" ->
          coordinates.size() > 1
              ? new Fault("points-with-hole")
              : positions(list(coordinates.path(0)));
      case "MultiPolygon" ->
          coordinates.size() == 1 && coordinates.path(0).size() == 1
              ? positions(list(coordinates.path(0).path(0)))
              : new Fault("points-several");
      case "MultiPoint", "GeometryCollection" -> new Fault("points-several");
      case "" -> new Fault(geometry.isNull() ? "points-needed" : "points-not-geojson");
      default -> new Fault("points-not-geojson");
    };
  }

  private static List<JsonNode> list(JsonNode array) {
    var nodes = new ArrayList<JsonNode>();
    array.forEach(nodes::add);
    return nodes;
  }

  private static Read positions(List<JsonNode> positions) {
    var points = new ArrayList<Point>(positions.size());
    for (var position : positions) {
      if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
        return new Fault("points-not-geojson");
      }
      points.add(new Point(position.path(1).asDouble(), position.path(0).asDouble()));
    }
    return points.isEmpty() ? new Fault("points-needed") : new Points(List.copyOf(points));
  }

  private static Read joined(JsonNode pieces) {
    var all = new ArrayList<Point>();
    for (var piece : pieces) {
      switch (positions(list(piece))) {
        case Fault fault -> {
          return fault;
        }
        case Points read -> {
          if (!all.isEmpty() && !meet(all.getLast(), read.points().getFirst())) {
            return new Fault("points-several");
          }
          all.addAll(read.points());
        }
      }
    }
    return all.isEmpty() ? new Fault("points-needed") : new Points(List.copyOf(all));
  }

  private static boolean meet(Point end, Point begin) {
    return Math.abs(end.latitude()) <= 90
        && Math.abs(begin.latitude()) <= 90
        && Ground.between(end, begin) <= MEET_METRES;
  }
}
