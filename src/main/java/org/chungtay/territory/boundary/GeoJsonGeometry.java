package org.chungtay.territory.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Polygons and multipolygons of RFC 7946 as JTS geometries.
final class GeoJsonGeometry {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final JsonMapper JSON = new JsonMapper();

  private GeoJsonGeometry() {}

  static Geometry read(String geoJson) {
    return read(JSON.readTree(geoJson));
  }

  static Geometry read(JsonNode node) {
    var coordinates = node.get("coordinates");
    if (node.get("type").asString().equals("Polygon")) {
      return polygon(coordinates);
    }
    var polygons = new ArrayList<Polygon>();
    coordinates.forEach(part -> polygons.add(polygon(part)));
    return GEOMETRIES.createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  /// A polygon or several.
  static String write(Geometry geometry) {
    var polygons = new ArrayList<List<List<List<Double>>>>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      polygons.add(rings((Polygon) geometry.getGeometryN(i)));
    }
    return JSON.writeValueAsString(Map.of("type", "MultiPolygon", "coordinates", polygons));
  }

  private static List<List<List<Double>>> rings(Polygon polygon) {
    var rings = new ArrayList<List<List<Double>>>();
    rings.add(positions(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(polygon.getInteriorRingN(i)));
    }
    return rings;
  }

  private static List<List<Double>> positions(LinearRing ring) {
    return Arrays.stream(ring.getCoordinates()).map(at -> List.of(at.x, at.y)).toList();
  }

  private static Polygon polygon(JsonNode rings) {
    var holes = new ArrayList<LinearRing>();
    for (int i = 1; i < rings.size(); i++) {
      holes.add(ring(rings.get(i)));
    }
    return GEOMETRIES.createPolygon(ring(rings.get(0)), holes.toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode positions) {
    var points = new ArrayList<Coordinate>();
    positions.forEach(position ->
        points.add(new Coordinate(position.get(0).asDouble(), position.get(1).asDouble())));
    return GEOMETRIES.createLinearRing(points.toArray(Coordinate[]::new));
  }
}
