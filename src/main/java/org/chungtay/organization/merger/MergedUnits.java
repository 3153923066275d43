package org.chungtay.organization.merger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.merger.Merger.Former;
import org.chungtay.organization.succession.GroupNames;
import org.chungtay.organization.succession.NewUnit;
import org.chungtay.organization.succession.Step;
import org.chungtay.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/// The unit that others become, and below it what lay below them, with its tree.
final class MergedUnits {
  private final Merger merger;
  private final NewUnit merged;
  private final Map<UUID, NewUnit> successors = new HashMap<>();
  private final List<NewUnit> opened = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  MergedUnits(Merger merger, Unit parent) {
    this.merger = merger;
    var id = Ids.named("unit:merger:" + merger.id());
    var first = merger.units().getFirst();
    merged =
        new NewUnit(
            id,
            parent.organization().value(),
            first.kind(),
            sector(merger.units()),
            merger.name(),
            area(merger.units(), parent),
            path(parent.path().stream().map(UnitId::value), id),
            merger.day(),
            null);
    opened.add(merged);
    merger.units().forEach(unit -> becomes(unit.id(), merged));
  }

  /// That of all of them; of branches of several sectors none in particular.
  private static @Nullable String sector(List<Former> formers) {
    var first = formers.getFirst().sector();
    var same = formers.stream().allMatch(one -> Objects.equals(one.sector(), first));
    return first == null || same ? first : Sector.OTHER.name();
  }

  /// That of all of them, otherwise that of the unit above.
  private static UUID area(List<Former> formers, Unit parent) {
    var first = formers.getFirst().area();
    var same = formers.stream().allMatch(one -> one.area().equals(first));
    return same ? first : parent.area().value();
  }

  private static List<UUID> path(Stream<UUID> above, UUID id) {
    return Stream.concat(above, Stream.of(id)).toList();
  }

  private void becomes(UUID former, NewUnit successor) {
    successors.put(former, successor);
    steps.add(new Step(former, successor.id(), true));
  }

  /// A unit below one of those that merge.
  ///
  /// @param formerName of the one that merges
  record Below(
      UUID id,
      UUID parent,
      String kind,
      @Nullable String sector,
      String name,
      UUID area,
      LocalDate since,
      @Nullable LocalDate until,
      String formerName) {}

  /// Those of the same name directly below tell where they were.
  ///
  /// @param below those farther up first
  void below(List<Below> below) {
    var direct = below.stream().filter(this::direct).map(this::wanted).toList();
    var names = new GroupNames(direct, List.of());
    for (var unit : below) {
      var name = direct(unit) ? names.of(wanted(unit), unit.formerName()) : unit.name();
      var successor = successor(unit, name);
      opened.add(successor);
      becomes(unit.id(), successor);
    }
  }

  private boolean direct(Below unit) {
    return merger.unitIds().contains(unit.parent());
  }

  private GroupNames.Below wanted(Below unit) {
    return new GroupNames.Below(merged.id(), unit.name());
  }

  private NewUnit successor(Below unit, String name) {
    var id = Ids.named("unit:" + unit.id() + ":" + merger.id());
    var above = Objects.requireNonNull(successors.get(unit.parent()));
    return new NewUnit(
        id,
        merged.organization(),
        unit.kind(),
        unit.sector(),
        name,
        unit.area(),
        path(above.path().stream(), id),
        unit.since(),
        unit.until());
  }

  /// Those above before those below.
  List<NewUnit> opened() {
    return opened;
  }

  List<Step> steps() {
    return steps;
  }
}
