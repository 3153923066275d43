package org.chungtay.care.overview;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceStandings;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// How the places of a list of module `place` stand: the words of the city's care.
@Component
class ListedStandings implements PlaceStandings {
  private final CaredPlaces cared;

  ListedStandings(CaredPlaces cared) {
    this.cared = cared;
  }

  @Override
  public Map<PlaceId, Standing> of(Page page, Collection<PlaceId> places) {
    return cared.states(places).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> standing(page, one.getValue())));
  }

  private static Standing standing(Page page, PlaceState state) {
    return new Standing(state.tone(), page.t("care.standing." + state.code()));
  }
}
