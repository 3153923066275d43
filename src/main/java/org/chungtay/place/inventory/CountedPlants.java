package org.chungtay.place.inventory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.place.Inventory;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.Places;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plants of a place. Nothing is alive that was not planted: said at the field here, and kept by
/// the database however it is written.
@Service
class CountedPlants implements Inventory {
  private final InventoryRows rows;
  private final Places places;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  CountedPlants(InventoryRows rows, Places places, Access access, Audit audit, CityClock clock) {
    this.rows = rows;
    this.places = places;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<Species> species() {
    return rows.species();
  }

  @Override
  public List<Stock> of(PlaceId place) {
    var planted = rows.planted(place, clock.today());
    if (planted.isEmpty()) {
      return List.of();
    }
    var counts = rows.counts(place);
    return rows.species().stream()
        .filter(one -> planted.containsKey(one.code()))
        .map(one ->
            new Stock(
                one,
                planted.getOrDefault(one.code(), 0L),
                List.copyOf(counts.getOrDefault(one.code(), List.of()))))
        .toList();
  }

  @Override
  @Transactional
  public void count(
      Actor actor, PlaceId place, UUID round, LocalDate day, Map<String, Integer> alive) {
    rows.hold(place);
    look(place, day, alive);
    rows.count(actor, place, round, day, alive);
  }

  @Override
  @Transactional
  public void forget(UUID round) {
    rows.forget(round);
  }

  private void look(PlaceId place, LocalDate day, Map<String, Integer> alive) {
    var planted = rows.planted(place, day);
    var refused = new ArrayList<FieldRefusal>();
    alive.forEach((species, count) -> {
      long most = planted.getOrDefault(species, 0L);
      if (most == 0) {
        refused.add(new FieldRefusal("alive-" + species, "never-planted"));
      } else if (count < 0 || count > most) {
        refused.add(
            new FieldRefusal("alive-" + species, "more-than-planted", Map.of("planted", most)));
      }
    });
    if (!refused.isEmpty()) {
      throw new InvalidInput(refused);
    }
  }

  // --- by its keepers, beside care rounds ---

  @Transactional
  public void plant(Actor actor, UUID id, PlaceId place, String species, int count, LocalDate day) {
    require(actor, place);
    if (rows.species().stream().noneMatch(one -> one.code().equals(species))) {
      throw new InvalidInput("species", "not-a-choice");
    }
    rows.hold(place);
    if (rows.plant(actor, id, place, species, count, day) == 1) {
      audit.did(
          actor,
          "place.planted",
          place.value(),
          Map.of("species", species, "count", String.valueOf(count)));
    }
  }

  @Transactional
  public void unplant(Actor actor, PlaceId place, UUID planting) {
    require(actor, place);
    rows.hold(place);
    var gone = rows.plantings(place).stream().filter(one -> one.id().equals(planting)).findFirst();
    if (gone.isEmpty()) {
      throw new InvalidInput("planting", "not-a-choice");
    }
    var species = gone.get().species();
    long counted =
        rows.counts(place).getOrDefault(species, List.of()).stream()
            .filter(one -> !one.day().isBefore(gone.get().day()))
            .filter(one -> one.alive() > one.planted() - gone.get().count())
            .count();
    if (counted > 0) {
      throw new InvalidInput("planting", "planting-counted");
    }
    rows.unplant(place, planting);
    audit.did(
        actor,
        "place.planting-taken-back",
        place.value(),
        Map.of("species", species, "count", String.valueOf(gone.get().count())));
  }

  /// A count that belongs to no round; sent again under the same id it is taken once.
  @Transactional
  public void countAlone(
      Actor actor, UUID id, PlaceId place, LocalDate day, Map<String, Integer> alive) {
    require(actor, place);
    rows.hold(place);
    look(place, day, alive);
    rows.countAlone(actor, place, id, day, alive);
    audit.did(actor, "place.plants-counted", place.value(), Map.of("day", day.toString()));
  }

  private void require(Actor actor, PlaceId place) {
    access.require(actor, PlacePermissions.MANAGE, places.get(place).unit().value());
  }
}
