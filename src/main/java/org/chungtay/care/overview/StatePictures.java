package org.chungtay.care.overview;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceMaps;
import org.chungtay.place.PlaceMaps.Look;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// The places of a ward, each drawn by how it stands.
@Component
class StatePictures {
  private final CaredPlaces cared;
  private final PlaceMaps pictures;

  StatePictures(CaredPlaces cared, PlaceMaps pictures) {
    this.cared = cared;
    this.pictures = pictures;
  }

  /// @param filter of that ward
  Content of(Page page, Area ward, CareFilter filter) {
    var legend = new EnumMap<Look, String>(Look.class);
    PlaceState.today()
        .forEach(state -> legend.put(look(state), page.t("care.standing." + state.code())));
    Map<PlaceId, Look> marked =
        cared.states(filter).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> look(one.getValue())));
    return pictures.of(
        page,
        ward.id(),
        marked,
        page.t("care.overview.picture", "ward", ward.fullName(), "count", marked.size()),
        legend);
  }

  private static Look look(PlaceState state) {
    return switch (state) {
      case KEPT -> Look.KEPT;
      case AT_RISK -> Look.RISK;
      case LAPSED -> Look.LAPSED;
      case FREE, CLOSED -> Look.FREE;
    };
  }
}
