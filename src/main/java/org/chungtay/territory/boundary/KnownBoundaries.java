package org.chungtay.territory.boundary;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;

/// Shapes of a day, read and drawn once and kept: they change with a reorganization only.
@Service
class KnownBoundaries implements Boundaries {
  private final ShapeRows rows;
  private final LoadingCache<LocalDate, CityOfDay> days;

  KnownBoundaries(ShapeRows rows) {
    this.rows = rows;
    // Few days at a time: today, yesterday after midnight, and what somebody compares with.
    days =
        Caffeine.newBuilder()
            .maximumSize(4)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build(day -> CityOfDay.of(rows.communesOn(day), rows.changedUntil(day).orElse(day)));
  }

  @Override
  public void forget() {
    days.invalidateAll();
  }

  @Override
  public String geoJson(LocalDate day) {
    return days.get(day).geoJson();
  }

  @Override
  public CityMap cityMap(LocalDate day) {
    return days.get(day).map();
  }

  @Override
  public String outlines(LocalDate day) {
    return days.get(day).outlines().address();
  }

  /// @param since a day from which other communes were in force, as an address names it
  Optional<OutlinePicture> picture(LocalDate since) {
    return rows.changedUntil(since).filter(since::equals).map(day -> days.get(day).outlines());
  }

  @Override
  public CityMap closeUp(Collection<AreaId> communes, LocalDate day) {
    return Drawing.of(
        days.get(day).communes().stream()
            .filter(commune -> communes.contains(commune.area().id()))
            .toList());
  }

  @Override
  public Optional<AreaId> containing(double latitude, double longitude, LocalDate day) {
    var point = new Coordinate(longitude, latitude);
    return days.get(day).communes().stream()
        .filter(commune -> commune.contains(point))
        .map(commune -> commune.area().id())
        .findFirst();
  }

  @Override
  public Optional<Geometry> ground(AreaId commune, LocalDate day) {
    return days.get(day).communes().stream()
        .filter(shape -> shape.area().id().equals(commune))
        .map(CommuneShape::geometry)
        .findFirst();
  }

  private record CityOfDay(
      List<CommuneShape> communes, String geoJson, CityMap map, OutlinePicture outlines) {
    static CityOfDay of(List<CommuneShape> communes, LocalDate since) {
      var map = Drawing.of(communes);
      return new CityOfDay(
          communes, FeatureCollection.of(communes), map, OutlinePicture.of(map, since));
    }
  }
}
