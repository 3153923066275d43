package org.chungtay.place.show;

import gg.jte.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.Unit;
import org.chungtay.place.Inventory;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.shared.view.Photo;
import org.chungtay.territory.Area;

/// One place as everyone sees it.
///
/// @param sections what other modules tell of it
public record PlaceModel(
    Place place,
    Places.Kind kind,
    Area ward,
    Optional<Area> group,
    Unit unit,
    PlacePicture picture,
    List<Inventory.Stock> stock,
    List<Photo> photos,
    List<Content> sections) {

  public String address() {
    return "/places/" + place.id();
  }

  public boolean isOver() {
    return place.state() == Place.State.CLOSED;
  }

  public boolean isLine() {
    return place.length().compareTo(BigDecimal.ZERO) > 0;
  }
}
