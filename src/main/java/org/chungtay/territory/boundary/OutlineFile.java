package org.chungtay.territory.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.text.Typed;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What somebody sent as GeoJSON (RFC 7946): outlines with the code or the name of the commune that
/// each is of. Whatever is not that is refused at the field, with the reason.
public final class OutlineFile {
  /// A city's 40 communes need 40,000 positions.
  private static final int MOST_POSITIONS = 200_000;

  private static final int MOST_FEATURES = 500;

  /// Names of the one reference system that RFC 7946 knows; files of before it may still say so.
  private static final Set<String> WGS_84 =
      Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final String field;
  private int positions;

  private OutlineFile(String field) {
    this.field = field;
  }

  /// @param code empty where only a name is given
  /// @param shape its polygons, which may still cross themselves
  public record Outline(String code, String name, Geometry shape) {
    public String called() {
      return name.isEmpty() ? code : name;
    }
  }

  public static List<Outline> read(byte[] file, String field) {
    return new OutlineFile(field).outlines(file);
  }

  private List<Outline> outlines(byte[] file) {
    JsonNode document;
    try {
      document = JSON.readTree(file);
    } catch (JacksonException noJson) {
      throw refused("outline-not-geojson");
    }
    if (!document.path("type").asString("").equals("FeatureCollection")
        || !document.path("features").isArray()) {
      throw refused("outline-not-geojson");
    }
    var system = document.path("crs").path("properties").path("name").asString("");
    if (!system.isEmpty() && !WGS_84.contains(system)) {
      throw refused("outline-not-degrees");
    }
    if (document.path("features").size() > MOST_FEATURES) {
      throw refused("outline-too-large");
    }
    var outlines = new ArrayList<Outline>();
    for (var feature : document.path("features")) {
      if (!feature.path("properties").path(PiecesFile.WHOLE).asBoolean(false)) {
        outlines.add(outline(feature));
      }
    }
    return List.copyOf(outlines);
  }

  private Outline outline(JsonNode feature) {
    var about = feature.path("properties");
    var code = text(about.path("code"));
    var name = text(about.path("name"));
    var called = Map.<String, Object>of("area", name.isEmpty() ? code : name);
    var geometry = feature.path("geometry");
    if (!feature.path("type").asString("").equals("Feature")) {
      throw refused("outline-not-geojson");
    }
    if (!Set.of("Polygon", "MultiPolygon").contains(geometry.path("type").asString(""))) {
      throw refused("outline-not-polygon", called);
    }
    var polygons = geometry.path("coordinates");
    if (geometry.path("type").asString("").equals("MultiPolygon")) {
      polygons.forEach(rings -> look(rings, called));
    } else {
      look(polygons, called);
    }
    if (!polygons.isArray() || polygons.isEmpty()) {
      throw refused("outline-empty", called);
    }
    return new Outline(code, name, GeoJsonGeometry.read(geometry));
  }

  /// Long names are cut: they are only compared and told.
  private static String text(JsonNode property) {
    var line = Typed.line(property.asString(""));
    return line.substring(0, Math.min(line.length(), 120));
  }

  private void look(JsonNode rings, Map<String, Object> called) {
    if (!rings.isArray() || rings.isEmpty()) {
      throw refused("outline-empty", called);
    }
    for (var ring : rings) {
      positions += ring.size();
      if (positions > MOST_POSITIONS) {
        throw refused("outline-too-large");
      }
      for (var position : ring) {
        if (!isDegrees(position.path(0), 180) || !isDegrees(position.path(1), 90)) {
          throw refused("outline-not-degrees");
        }
      }
      if (ring.size() < 4 || !isClosed(ring)) {
        throw refused("outline-open-ring", called);
      }
    }
  }

  private static boolean isDegrees(JsonNode number, int most) {
    return number.isNumber() && Math.abs(number.asDouble()) <= most;
  }

  private static boolean isClosed(JsonNode ring) {
    var first = ring.get(0);
    var last = ring.get(ring.size() - 1);
    return first.get(0).asDouble() == last.get(0).asDouble()
        && first.get(1).asDouble() == last.get(1).asDouble();
  }

  private InvalidInput refused(String code) {
    return refused(code, Map.of());
  }

  private InvalidInput refused(String code, Map<String, Object> arguments) {
    return new InvalidInput(List.of(new FieldRefusal(field, code, arguments)));
  }
}
