package org.chungtay.place.show;

import java.util.List;
import java.util.Optional;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Launched places for programs, as GeoJSON (RFC 7946).
@RestController
@RequestMapping("/api/v1/places")
@Open
class PlaceApi {
  private static final String GEO_JSON = "application/geo+json";
  private static final int MOST = 1_000;
  private static final int LAST_PAGE = 10_000;

  private final ListedPlaces listed;
  private final PlaceFeatures features;
  private final Territory territory;
  private final CityClock clock;

  PlaceApi(ListedPlaces listed, PlaceFeatures features, Territory territory, CityClock clock) {
    this.listed = listed;
    this.features = features;
    this.territory = territory;
    this.clock = clock;
  }

  /// Up to a thousand on each page, by name.
  ///
  /// @param ward official code or id of a commune
  @GetMapping(produces = GEO_JSON)
  String list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String ward,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "0") int page) {
    if (page < 0 || page > LAST_PAGE) {
      throw new InvalidInput("page", "not-a-number");
    }
    if (kind.length() > 40 || q.length() > 100) {
      throw new InvalidInput(kind.length() > 40 ? "kind" : "q", "not-a-choice");
    }
    var area =
        ward.isEmpty()
            ? Optional.<Area>empty()
            : Optional.of(
                territory
                    .commune(ward, clock.today())
                    .orElseThrow(() -> new InvalidInput("ward", "not-a-choice")));
    var query = new PlaceQuery(kind, area.map(Area::id), q, closed);
    var lines = listed.page(query, page, MOST);
    return features
        .collection(lines, listed.pointsOf(lines.stream().map(PlaceLine::id).toList()))
        .put("numberMatched", listed.count(query))
        .put("numberReturned", lines.size())
        .toString();
  }

  @GetMapping(value = "/{id}", produces = GEO_JSON)
  String show(@PathVariable PlaceId id) {
    var line = listed.line(id).orElseThrow(() -> new NotFound("place"));
    return features
        .collection(List.of(line), listed.pointsOf(List.of(line.id())))
        .path("features")
        .path(0)
        .toString();
  }
}
