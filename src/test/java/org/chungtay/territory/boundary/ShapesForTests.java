package org.chungtay.territory.boundary;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// GeoJSON geometries for tests of other rooms.
public final class ShapesForTests {
  private ShapesForTests() {}

  public static Geometry read(String geoJson) {
    return GeoJsonGeometry.read(geoJson);
  }

  /// A file of two pieces, cut at the middle longitude; where they meet they overlap by about five
  /// metres, as surveys do.
  public static String halves(String geoJson, String west, String east) {
    var shape = read(geoJson);
    var box = shape.getEnvelopeInternal();
    double middle = (box.getMinX() + box.getMaxX()) / 2;
    var left = new Envelope(box.getMinX(), middle + 0.00005, box.getMinY(), box.getMaxY());
    var right = new Envelope(middle, box.getMaxX(), box.getMinY(), box.getMaxY());
    return "{\"type\": \"FeatureCollection\", \"features\": [%s, %s]}"
        .formatted(piece(west, shape, left), piece(east, shape, right));
  }

  private static String piece(String code, Geometry shape, Envelope box) {
    var cut = shape.intersection(new GeometryFactory().toGeometry(box));
    return "{\"type\": \"Feature\", \"properties\": {\"code\": \"%s\"}, \"geometry\": %s}"
        .formatted(code, GeoJsonGeometry.write(cut));
  }
}
