package org.chungtay.outcome.ground;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.outcome.Gathered.Place;
import org.chungtay.territory.AreaId;

/// Areas under the boundaries of a day.
///
/// @param lots each area in each ward that it lies in
/// @param became what the areas became on their way
record Ground(List<Lot> lots, Map<AreaId, Set<AreaId>> became) {

  /// @param origin whether it was formed from nothing else
  record Lot(AreaId area, AreaId ward, Place place, boolean origin) {}

  /// Each area stands for itself.
  static Ground recorded(Collection<AreaId> areas) {
    return new Ground(
        areas.stream().map(area -> new Lot(area, area, Place.ITSELF, true)).toList(), Map.of());
  }

  List<AreaId> areas() {
    return lots.stream().map(Lot::area).distinct().toList();
  }

  /// One that the territory does not know stays itself.
  List<Lot> of(AreaId area) {
    var known = lots.stream().filter(lot -> lot.area().equals(area)).toList();
    return known.isEmpty() ? List.of(new Lot(area, area, Place.ITSELF, true)) : known;
  }

  /// Whether ground of one area is ground of another one of them.
  boolean overlap(Collection<AreaId> areas) {
    return areas.stream().anyMatch(area -> areas.stream().anyMatch(other -> isPartOf(area, other)));
  }

  private boolean isPartOf(AreaId area, AreaId other) {
    return became.getOrDefault(area, Set.of()).contains(other);
  }

  /// Former wards that lie wholly in this one and in none of these.
  List<AreaId> missing(Optional<AreaId> ward, Collection<AreaId> areas) {
    var covered = new LinkedHashSet<>(areas);
    return lots.stream()
        .filter(lot -> ward.filter(lot.ward()::equals).isPresent())
        .filter(lot -> lot.place() == Place.WHOLE && lot.origin())
        .map(Lot::area)
        .filter(area -> !covered.contains(area))
        .filter(area -> covered.stream().noneMatch(other -> isPartOf(area, other)))
        .collect(Collectors.toList());
  }
}
