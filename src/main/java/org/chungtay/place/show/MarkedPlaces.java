package org.chungtay.place.show;

import gg.jte.Content;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceMaps;
import org.chungtay.place.picture.MarkedPicture;
import org.chungtay.place.picture.MarkedPicture.Group;
import org.chungtay.place.picture.WardPictures;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.Templates;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Component;

@Component
class MarkedPlaces implements PlaceMaps {
  private final ListedPlaces listed;
  private final WardPictures pictures;
  private final Templates templates;

  MarkedPlaces(ListedPlaces listed, WardPictures pictures, Templates templates) {
    this.listed = listed;
    this.pictures = pictures;
    this.templates = templates;
  }

  /// What is worst is drawn last, so that it lies on top.
  @Override
  public Content of(
      Page page,
      AreaId commune,
      Map<PlaceId, Look> marked,
      String words,
      Map<Look, String> legend) {
    var shown = listed.shown(new PlaceQuery("", Optional.of(commune), "", false));
    var groups = new EnumMap<Look, Group>(Look.class);
    for (var look : List.of(Look.FREE, Look.KEPT, Look.RISK, Look.LAPSED)) {
      var places = shown.stream().filter(place -> marked.get(place.id()) == look).toList();
      if (!places.isEmpty()) {
        groups.put(
            look,
            new Group(look, legend.getOrDefault(look, ""), pictures.of(commune, places).marks()));
      }
    }
    var picture =
        new MarkedPicture(pictures.of(commune, List.of()).ground(), List.copyOf(groups.values()));
    return templates.content("place/marked", page, new MarkedPicture.Words(picture, words));
  }
}
