package org.chungtay.place.show;

import java.util.List;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Language;

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

  public String kindName(String code, Language language) {
    return kinds.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> one.name(language))
        .orElse(code);
  }
}
