package org.chungtay.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// Shapes of areas, for maps.
public interface Boundaries {

  /// GeoJSON FeatureCollection (RFC 7946) of the city's communes in force on a day.
  String geoJson(LocalDate day);

  /// The same as a picture without scripts: one path per commune in a common box.
  CityMap cityMap(LocalDate day);

  /// Address of that picture without shades, each commune under its [CityMap.Shape#id]. It changes
  /// with the outlines only, so that a reader fetches them once for all pages.
  String outlines(LocalDate day);

  /// Some communes alone, as large as the box allows; unknown ones are left out.
  CityMap closeUp(Collection<AreaId> communes, LocalDate day);

  /// Shapes were changed.
  void forget();

  /// The commune of the city, in force on a day, that contains a point (WGS 84).
  Optional<AreaId> containing(double latitude, double longitude, LocalDate day);

  /// The ground of a commune of the city, longitude before latitude (WGS 84); empty where its
  /// boundary is not known.
  Optional<Geometry> ground(AreaId commune, LocalDate day);
}
