package org.chungtay.territory.boundary;

import org.chungtay.territory.Area;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// A commune and its boundary; `locator` answers for a point in microseconds.
record CommuneShape(
    Area area, Geometry geometry, String geoJson, IndexedPointInAreaLocator locator) {

  CommuneShape(Area area, Geometry geometry, String geoJson) {
    this(area, geometry, geoJson, new IndexedPointInAreaLocator(geometry));
  }

  /// A point on the line between two communes lies in both; the first by code is taken.
  boolean contains(Coordinate point) {
    return geometry.getEnvelopeInternal().contains(point)
        && locator.locate(point) != Location.EXTERIOR;
  }
}
