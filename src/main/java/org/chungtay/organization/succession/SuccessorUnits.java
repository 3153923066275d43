package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.organization.succession.GroupNames.Below;
import org.chungtay.organization.unit.UnitName;
import org.chungtay.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/// Which units go on in which: one of an organisation in each successor of a ward, however many
/// wards became it, and below it the groups with their tree.
final class SuccessorUnits {
  private final UUID reorganization;
  private final Map<Place, NewUnit> wards = new LinkedHashMap<>();
  private final List<UUID> known = new ArrayList<>();
  private final Map<UUID, NewUnit> heaviest = new HashMap<>();
  private final Map<UUID, NewUnit> groups = new LinkedHashMap<>();
  private final List<Step> steps = new ArrayList<>();

  SuccessorUnits(UUID reorganization) {
    this.reorganization = reorganization;
  }

  void wards(List<FormerWard> formers) {
    for (var former : formers) {
      var place = new Place(former.organization(), former.area());
      var unit = wards.merge(place, opened(former), SuccessorUnits::together);
      steps.add(new Step(former.unit(), unit.id(), former.heaviest()));
      if (former.known() != null) {
        known.add(unit.id());
      }
    }
    for (var former : formers) {
      if (former.heaviest()) {
        var place = new Place(former.organization(), former.area());
        heaviest.put(former.unit(), Objects.requireNonNull(wards.get(place)));
      }
    }
  }

  private NewUnit opened(FormerWard former) {
    var named = "unit:" + former.organization() + ":" + former.area() + ":" + reorganization;
    var id = former.known() == null ? Ids.named(named) : former.known();
    return new NewUnit(
        id,
        former.organization(),
        "WARD",
        null,
        UnitName.of(former.unitName(), former.kind(), former.fullName()),
        former.area(),
        List.of(former.parent(), id),
        former.since(),
        former.until());
  }

  /// From when the first of them goes on until the last would have been over.
  private static NewUnit together(NewUnit one, NewUnit other) {
    return new NewUnit(
        one.id(),
        one.organization(),
        one.kind(),
        one.sector(),
        one.name(),
        one.area(),
        one.path(),
        one.since().isBefore(other.since()) ? one.since() : other.since(),
        later(one.until(), other.until()));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }

  /// Units of the successors that were there before.
  Collection<UUID> known() {
    return known;
  }

  /// @param formers those farther up first
  /// @param there names below the units that were there before
  void groups(List<FormerGroup> formers, Collection<Below> there) {
    var wanted = formers.stream().filter(FormerGroup::belowWard).map(this::below).toList();
    var names = new GroupNames(wanted, there);
    for (var former : formers) {
      var below = below(former);
      var name = former.belowWard() ? names.of(below, former.wardName()) : former.name();
      var unit = opened(former, name);
      groups.put(former.unit(), unit);
      steps.add(new Step(former.unit(), unit.id(), true));
    }
  }

  private NewUnit opened(FormerGroup former, String name) {
    var id = Ids.named("unit:" + former.unit() + ":" + reorganization);
    var path = Stream.concat(above(former).path().stream(), Stream.of(id)).toList();
    return new NewUnit(
        id,
        former.organization(),
        "GROUP",
        null,
        name,
        former.area(),
        path,
        former.since(),
        former.until());
  }

  private Below below(FormerGroup former) {
    return new Below(above(former).id(), former.name());
  }

  /// The successor of the group above it; otherwise the ward's unit where the group now lies.
  private NewUnit above(FormerGroup former) {
    var group = groups.get(former.parent());
    if (group != null) {
      return group;
    }
    var place = new Place(former.organization(), former.commune());
    return wards.getOrDefault(place, Objects.requireNonNull(heaviest.get(former.ward())));
  }

  /// Those above before those below.
  List<NewUnit> opened() {
    return Stream.concat(
            wards.values().stream().filter(unit -> !known.contains(unit.id())),
            groups.values().stream())
        .toList();
  }

  List<Step> steps() {
    return steps;
  }

  private record Place(UUID organization, UUID area) {}
}
