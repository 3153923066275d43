package org.chungtay.place.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.view.Tab;
import org.chungtay.shared.web.Page;

/// Places of the reader's units in one state.
public record KeptPlacesModel(
    Place.State state,
    Map<Place.State, Long> counts,
    List<Places.Kind> kinds,
    List<PlaceLine> lines,
    int page,
    int pages) {

  public long count() {
    return counts.getOrDefault(state, 0L);
  }

  public List<Tab> tabs(Page page) {
    return Stream.of(Place.State.PROPOSED, Place.State.LAUNCHED, Place.State.CLOSED)
        .map(one -> {
          var code = one.name().toLowerCase(Locale.ROOT);
          var words = page.t("place.state." + code);
          return new Tab(
              words + " (" + page.number(counts.getOrDefault(one, 0L)) + ")",
              "/places/mine?state=" + code,
              one == state);
        })
        .toList();
  }

  public boolean is(String other) {
    return state.name().equals(other);
  }
}
