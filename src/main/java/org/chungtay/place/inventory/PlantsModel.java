package org.chungtay.place.inventory;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.place.Inventory.Species;
import org.chungtay.place.Inventory.Stock;
import org.chungtay.place.Place;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Language;

/// Plants of a place for its keepers.
public record PlantsModel(
    Place place, List<Species> species, List<Stock> stock, List<Planted> plantings, Form form) {

  public record Planted(String id, Species species, int count, LocalDate day) {
    public String name(Language language) {
      return species.name(language);
    }
  }

  public String address() {
    return "/places/" + place.id() + "/plants";
  }
}
