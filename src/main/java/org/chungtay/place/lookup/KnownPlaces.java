package org.chungtay.place.lookup;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.shape.Ground;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Service;

/// Places are read when they are asked for; their kinds, which change with a migration or a
/// check-list's last day, are kept for a minute.
@Service
class KnownPlaces implements Places {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final PlaceRows rows;
  private final CityClock clock;
  private final LoadingCache<LocalDate, List<Kind>> kinds;

  KnownPlaces(PlaceRows rows, CityClock clock) {
    this.rows = rows;
    this.clock = clock;
    kinds = Caffeine.newBuilder().maximumSize(4).expireAfterWrite(KEPT).build(rows::kinds);
  }

  @Override
  public Optional<Place> find(PlaceId place) {
    return rows.byId(List.of(place.value())).stream().findFirst();
  }

  @Override
  public Place get(PlaceId place) {
    return find(place).orElseThrow(() -> new NotFound("place"));
  }

  @Override
  public Optional<Place> byCode(String code) {
    var meant = TypedCode.meant(code);
    var found = meant.isEmpty() ? List.<Place>of() : rows.byCode(meant);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  @Override
  public Map<PlaceId, Place> all(Collection<PlaceId> places) {
    return rows.byId(places.stream().map(PlaceId::value).toList()).stream()
        .collect(Collectors.toMap(Place::id, Function.identity()));
  }

  @Override
  public List<Place> near(Point point, int metres, int most) {
    var ground = Ground.at(point);
    var here = ground.line(List.of(point));
    record Found(Place place, double metres) {}
    return rows.around(point, metres).stream()
        .map(place -> new Found(place, shape(place, ground).distance(here)))
        .filter(found -> found.metres() <= metres)
        .sorted(Comparator.comparingDouble(Found::metres))
        .limit(most)
        .map(Found::place)
        .toList();
  }

  private Geometry shape(Place place, Ground ground) {
    return shape(place.kind()) == Place.Shape.OUTLINE
        ? ground.outline(place.line())
        : ground.line(place.line());
  }

  private Place.Shape shape(String kind) {
    return kind(kind).map(Kind::shape).orElse(Place.Shape.LINE);
  }

  @Override
  public List<Kind> kinds() {
    return kinds.get(clock.today());
  }
}
