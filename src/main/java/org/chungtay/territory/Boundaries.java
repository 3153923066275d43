package org.chungtay.territory;

import java.time.LocalDate;

/// Shapes of areas, for maps.
public interface Boundaries {

  /// GeoJSON FeatureCollection (RFC 7946) of the city's communes in force on a day.
  String geoJson(LocalDate day);

  /// The same as a picture without scripts: one path per commune in a common box.
  CityMap cityMap(LocalDate day);
}
