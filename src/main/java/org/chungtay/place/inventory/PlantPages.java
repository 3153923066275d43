package org.chungtay.place.inventory;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.Places;
import org.chungtay.place.inventory.PlantsModel.Planted;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Writing down what was planted and counting it.
@Controller
@Needs("places.manage")
class PlantPages {
  private static final String PLANTS = "/places/{id}/plants";
  private static final int MOST = 100_000;
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private final CountedPlants plants;
  private final InventoryRows rows;
  private final Places places;
  private final Access access;
  private final CityClock clock;

  PlantPages(
      CountedPlants plants, InventoryRows rows, Places places, Access access, CityClock clock) {
    this.plants = plants;
    this.rows = rows;
    this.places = places;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(PLANTS)
  ModelAndView plants(@PathVariable PlaceId id, Actor actor, Form form) {
    var place = places.get(id);
    access.require(actor, PlacePermissions.MANAGE, place.unit().value());
    var species = plants.species();
    var planted =
        rows.plantings(id).stream()
            .flatMap(one ->
                species.stream()
                    .filter(known -> known.code().equals(one.species()))
                    .map(known -> new Planted(one.id().toString(), known, one.count(), one.day())))
            .toList();
    return Pages.page(
        "place/inventory/plants", new PlantsModel(place, species, plants.of(id), planted, form));
  }

  @PostMapping(PLANTS)
  @FormPage(PLANTS)
  ModelAndView plant(@PathVariable PlaceId id, Actor actor, Form form) {
    var planting = form.id("id");
    var species = form.line("species", 40);
    int count = form.whole("count", 1, MOST);
    var day = form.dayIfGiven("day", EARLIEST, clock.today()).orElseGet(clock::today);
    form.check();
    plants.plant(actor, planting, id, species, count, day);
    return Pages.changed(address(id), "place.notice.planted");
  }

  @PostMapping(PLANTS + "/take-back")
  @FormPage(PLANTS)
  ModelAndView takeBack(@PathVariable PlaceId id, Actor actor, Form form) {
    var planting = form.id("planting");
    form.check();
    plants.unplant(actor, id, planting);
    return Pages.changed(address(id), "place.notice.planting-taken-back");
  }

  @PostMapping(PLANTS + "/count")
  @FormPage(PLANTS)
  ModelAndView count(@PathVariable PlaceId id, Actor actor, Form form) {
    UUID count = form.id("id");
    var day = form.dayIfGiven("counted", EARLIEST, clock.today()).orElseGet(clock::today);
    var alive = new LinkedHashMap<String, Integer>();
    var stocks = plants.of(id);
    for (var stock : stocks) {
      var code = stock.species().code();
      form.wholeIfGiven("alive-" + code, 0, MOST).ifPresent(number -> alive.put(code, number));
    }
    if (alive.isEmpty() && form.refusals().isEmpty()) {
      form.refuse(
          stocks.isEmpty() ? "" : "alive-" + stocks.getFirst().species().code(), "nothing-counted");
    }
    form.check();
    plants.countAlone(actor, count, id, day, alive);
    return Pages.changed(address(id), "place.notice.counted");
  }

  private static String address(PlaceId id) {
    return "/places/" + id + "/plants";
  }
}
