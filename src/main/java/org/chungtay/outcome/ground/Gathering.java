package org.chungtay.outcome.ground;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Gathered.Addition;
import org.chungtay.outcome.Gathered.Place;
import org.chungtay.outcome.Gathered.Placed;
import org.chungtay.outcome.Gathered.Why;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.ground.Claims.Claim;
import org.chungtay.outcome.ground.Ground.Lot;
import org.chungtay.territory.AreaId;

/// Puts claims of one thing under one ward together, and adds what may be added.
final class Gathering<R, T> {
  private final Claims<R, T> claims;
  private final Ground ground;

  Gathering(Claims<R, T> claims, Ground ground) {
    this.claims = claims;
    this.ground = ground;
  }

  /// @param lot where it stands; empty of the whole city
  record Standing<R>(R kept, Optional<Lot> lot) {
    Place place() {
      return lot.map(Lot::place).orElse(Place.ITSELF);
    }

    Optional<AreaId> area() {
      return lot.map(Lot::area);
    }
  }

  private record Beside<R>(Standing<R> standing, Claim claim, Optional<Figure> evidenced) {}

  private record Key(Optional<AreaId> ward, Object thing) {}

  /// A claim of a split ward stands in each of its parts.
  List<Standing<R>> placed(List<R> kept) {
    return kept.stream()
        .flatMap(one ->
            claims
                .area(one)
                .map(area -> ground.of(area).stream().map(Optional::of))
                .orElseGet(() -> Stream.of(Optional.<Lot>empty()))
                .map(lot -> new Standing<>(one, lot)))
        .toList();
  }

  /// @param evidenced of each in the same order
  List<Gathered<T>> gathered(List<Standing<R>> placed, List<Optional<Figure>> evidenced) {
    var groups = new LinkedHashMap<Key, List<Beside<R>>>();
    for (int at = 0; at < placed.size(); at++) {
      var one = placed.get(at);
      var claim = claims.claim(one.kept());
      groups
          .computeIfAbsent(new Key(one.lot().map(Lot::ward), claim.thing()), _ -> new ArrayList<>())
          .add(new Beside<>(one, claim, evidenced.get(at)));
    }
    return groups.entrySet().stream()
        .map(group ->
            new Gathered<>(
                group.getKey().ward(),
                group.getValue().stream().map(this::told).toList(),
                addition(group.getKey().ward(), group.getValue())))
        .toList();
  }

  private Placed<T> told(Beside<R> one) {
    return new Placed<>(
        claims.beside(one.standing().kept(), one.evidenced()),
        one.standing().area(),
        one.standing().place());
  }

  private Addition addition(Optional<AreaId> ward, List<Beside<R>> group) {
    var whole = group.stream().filter(one -> one.standing().place() == Place.WHOLE).toList();
    if (whole.size() < 2) {
      return new Addition.None();
    }
    var areas = whole.stream().flatMap(one -> one.standing().area().stream()).toList();
    return whyNot(group, areas)
        .<Addition>map(Addition.Apart::new)
        .orElseGet(() -> added(ward, whole, areas));
  }

  private Optional<Why> whyNot(List<Beside<R>> group, List<AreaId> areas) {
    if (!group.stream().allMatch(Gathering::adds)) {
      return Optional.of(Why.NEVER_ADDED);
    }
    if (group.stream().anyMatch(one -> one.standing().place() == Place.ITSELF)) {
      return Optional.of(Why.OWN_FIGURE);
    }
    if (areas.stream().distinct().count() < areas.size()) {
      return Optional.of(Why.SAID_TWICE);
    }
    return ground.overlap(areas) ? Optional.of(Why.OVERLAP) : Optional.empty();
  }

  /// States of a day would add up over areas, but no two claimants looked on the same day.
  private static <R> boolean adds(Beside<R> one) {
    return one.claim().quantity().isPresent()
        && one.evidenced()
            .map(figure -> figure.indicator().rule())
            .filter(rule -> rule == Rule.SUM || rule == Rule.PARTICIPATIONS)
            .isPresent();
  }

  private Addition added(Optional<AreaId> ward, List<Beside<R>> whole, List<AreaId> areas) {
    var evidenced = whole.stream().flatMap(one -> one.evidenced().stream()).toList();
    return new Addition.Added(
        whole.stream()
            .flatMap(one -> one.claim().quantity().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        whole.stream()
            .map(one -> one.claim().qualifier())
            .reduce(Qualifier.EXACTLY, Qualifier::added),
        new Figure(
            evidenced.getFirst().indicator(),
            evidenced.stream().map(Figure::total).reduce(BigDecimal.ZERO, BigDecimal::add),
            evidenced.stream().mapToInt(Figure::entries).sum()),
        areas,
        ground.missing(ward, areas));
  }
}
