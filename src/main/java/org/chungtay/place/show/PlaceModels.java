package org.chungtay.place.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceStandings;
import org.chungtay.place.PlaceStandings.Standing;
import org.chungtay.place.Places;
import org.chungtay.place.picture.WardPictures;
import org.chungtay.place.show.AskedPlaces.Asked;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the public list shows: one statement for its lines, one for their number, one for the map,
/// one for how they stand.
@Component
class PlaceModels {
  private static final int SIZE = 25;
  private static final int SHADES = 5;

  private final ListedPlaces listed;
  private final Places places;
  private final WardPictures pictures;
  private final Boundaries boundaries;
  private final Territory territory;
  private final CityClock clock;
  private final ObjectProvider<PlaceStandings> standings;

  PlaceModels(
      ListedPlaces listed,
      Places places,
      WardPictures pictures,
      Boundaries boundaries,
      Territory territory,
      CityClock clock,
      ObjectProvider<PlaceStandings> standings) {
    this.listed = listed;
    this.places = places;
    this.pictures = pictures;
    this.boundaries = boundaries;
    this.territory = territory;
    this.clock = clock;
    this.standings = standings;
  }

  PlacesModel list(Page page, Asked asked) {
    var query = asked.query();
    long count = listed.count(query);
    int pages = (int) Math.max(1, (count + SIZE - 1) / SIZE);
    int shown = Math.min(asked.page(), pages - 1);
    var lines = listed.page(query, shown, SIZE);
    return new PlacesModel(
        query.kind(),
        asked.ward(),
        query.words(),
        query.closed(),
        places.kinds(),
        territory.communes(territory.city().id(), clock.today()),
        lines,
        standings(page, lines),
        shown,
        pages,
        count,
        asked.ward().isEmpty() ? Optional.of(map(page)) : Optional.empty(),
        asked.ward().map(ward -> pictures.of(ward.id(), listed.shown(query))));
  }

  private Map<PlaceId, Standing> standings(Page page, List<PlaceLine> lines) {
    var ids = lines.stream().map(line -> PlaceId.of(line.id())).toList();
    var known = new HashMap<PlaceId, Standing>();
    standings.orderedStream().forEach(one -> known.putAll(one.of(page, ids)));
    return known;
  }

  /// How many are looked after in each ward, all kinds together.
  private Wards map(Page page) {
    var map = boundaries.cityMap(clock.today());
    var counts = listed.counts();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    var wards =
        map.shapes().stream()
            .map(shape -> {
              long count = counts.getOrDefault(shape.area().id(), 0L);
              return new Wards.Ward(
                  shape.id(),
                  shape.area().fullName(),
                  page.number(count),
                  shade(count, most),
                  "/places?ward=" + shape.area().key(),
                  false);
            })
            .toList();
    return new Wards(
        page.t("place.map"),
        page.t("place.map.unit"),
        map.width(),
        map.height(),
        boundaries.outlines(clock.today()),
        wards,
        legend(page, most));
  }

  static int shade(long count, long most) {
    return count == 0
        ? 0
        : (int) Math.min(SHADES, 1 + (count - 1) * SHADES / Math.max(SHADES, most));
  }

  private static List<Wards.Shade> legend(Page page, long most) {
    var legend = new ArrayList<Wards.Shade>();
    long from = 0;
    while (from <= most) {
      int shade = shade(from, most);
      long to = from;
      while (to < most && shade(to + 1, most) == shade) {
        to++;
      }
      legend.add(
          new Wards.Shade(
              shade, from == to ? page.number(from) : page.number(from) + " – " + page.number(to)));
      from = to + 1;
    }
    return legend;
  }
}
