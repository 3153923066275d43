package org.chungtay.place.show;

import java.util.List;
import org.chungtay.place.Place;
import org.chungtay.place.Places;

/// Places of the reader's units in one state.
public record KeptPlacesModel(
    Place.State state,
    List<Places.Kind> kinds,
    List<PlaceLine> lines,
    int page,
    int pages,
    long count) {

  public boolean is(String other) {
    return state.name().equals(other);
  }
}
