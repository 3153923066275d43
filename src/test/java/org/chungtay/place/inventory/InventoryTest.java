package org.chungtay.place.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.place.Inventory;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Old roses are planted, counted by hand and by care rounds, and shown to everyone.
@ProductTest
class InventoryTest {
  @Autowired Inventory inventory;
  @Autowired PlacesForTests made;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void whatIsAliveWasPlanted() {
    var place = made.road("farmers", "Thủy Xuân");
    var officer = visitors.as("officer", place.unit().value());
    var address = "/places/" + place.id() + "/plants";
    var today = clock.today();
    assertThat(inventory.of(place.id())).isEmpty();
    var planting = Ids.next().toString();
    var plant =
        Map.of(
            "id",
            planting,
            "species",
            "hue-rose",
            "count",
            "40",
            "day",
            today.minusDays(60).toString());
    assertThat(officer.post(address, plant).status().value()).isEqualTo(303);
    assertThat(officer.post(address, plant).status().value()).isEqualTo(303);

    var round = Ids.next();
    inventory.count(
        officer.actor(), place.id(), round, today.minusDays(30), Map.of("hue-rose", 38));
    inventory.count(
        officer.actor(), place.id(), round, today.minusDays(30), Map.of("hue-rose", 37));
    var tooMany = Map.of("id", Ids.next().toString(), "alive-hue-rose", "41");
    assertThat(officer.post(address + "/count", tooMany).body())
        .contains("Không thể nhiều hơn số đã trồng");
    assertThat(
            officer
                .post(
                    address + "/count", Map.of("id", Ids.next().toString(), "alive-hue-rose", "35"))
                .status()
                .value())
        .isEqualTo(303);
    assertThatThrownBy(() ->
            inventory.count(officer.actor(), place.id(), Ids.next(), today, Map.of("tamarind", 1)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            wrong -> assertThat(wrong.fields().getFirst().code()).isEqualTo("never-planted"));
    onlyItsOwn(officer, round);
    var stock = inventory.of(place.id()).getFirst();
    assertThat(stock.planted()).isEqualTo(40);
    assertThat(stock.counts()).extracting(Inventory.Count::alive).containsExactly(37, 35);
    assertThat(stock.counts())
        .extracting(Inventory.Count::round)
        .as("a count by hand belongs to no round")
        .containsExactly(Optional.of(round), Optional.empty());
    assertThat(visitors.anonymous().get("/places/" + place.id()).body())
        .contains("Hồng cổ Huế", "<meter");
    assertThat(officer.post(address + "/take-back", Map.of("planting", planting)).status().value())
        .isEqualTo(422);
    inventory.forget(round);
    assertThat(inventory.of(place.id()).getFirst().counts()).hasSize(1);
    assertThatThrownBy(() ->
            jdbc.sql("update place.plant_count set alive = 41 where place = :place")
                .param("place", place.id().value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() ->
            jdbc.sql("delete from place.planting where place = :place")
                .param("place", place.id().value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  /// The round of another place is left as it was, whatever id somebody sends.
  private void onlyItsOwn(Visitor officer, UUID round) {
    var other = made.road("farmers", "Thủy Xuân");
    var elsewhere = "/places/" + other.id() + "/plants";
    for (var species : List.of("hue-rose", "tamarind")) {
      var plant = Map.of("id", Ids.next().toString(), "species", species, "count", "9");
      assertThat(officer.post(elsewhere, plant).status().value()).isEqualTo(303);
    }
    var count = Map.of("id", round.toString(), "alive-hue-rose", "1");
    assertThat(officer.post(elsewhere + "/count", count).status().value()).isEqualTo(303);
    inventory.count(officer.actor(), other.id(), round, clock.today(), Map.of("hue-rose", 2));
    assertThat(alive(other.id())).containsExactly("hue-rose 1");
    var own = Ids.next();
    inventory.count(
        officer.actor(), other.id(), own, clock.today(), Map.of("hue-rose", 8, "tamarind", 7));
    inventory.count(officer.actor(), other.id(), own, clock.today(), Map.of("tamarind", 6));
    assertThat(alive(other.id()))
        .as("what is sent again stands instead of what was sent before")
        .containsExactly("hue-rose 1", "tamarind 6");
  }

  private List<String> alive(PlaceId place) {
    return inventory.of(place).stream()
        .flatMap(stock ->
            stock.counts().stream().map(count -> stock.species().code() + " " + count.alive()))
        .toList();
  }
}
