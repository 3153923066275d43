package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.chungtay.place.Drawing;
import org.chungtay.place.Place;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.intake.ListsForTests;
import org.chungtay.place.shape.SentPoints;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Places: drawn, launched, looked at.
@Component
class PlaceRequests implements ValidRequests.Chapter {
  private static final String PLACE = "/places/{id}";
  private static final byte[] GPX =
      "<gpx><trk><trkseg><trkpt lat=\"16.4\" lon=\"107.5\"/></trkseg></trk></gpx>"
          .getBytes(StandardCharsets.UTF_8);

  private final Prepared prepared;
  private final PlacesForTests places;
  private final Drawing drawing;
  private final ListsForTests lists;
  private final Visitors visitors;
  private final CityClock clock;

  PlaceRequests(
      Prepared prepared,
      PlacesForTests places,
      Drawing drawing,
      ListsForTests lists,
      Visitors visitors,
      CityClock clock) {
    this.prepared = prepared;
    this.places = places;
    this.drawing = drawing;
    this.lists = lists;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get("/places", this::anyone);
    for (var ending : new String[] {"csv", "xlsx", "geojson"}) {
      requests.get("/places." + ending, this::anyone);
    }
    requests.get("/api/v1/places", this::anyone);
    requests.get("/api/v1/places/{id}", () -> about(launched()));
    requests.get(PLACE, () -> about(launched()));
    requests.get(PLACE + "/poster", () -> about(launched()));
    requests.get("/p/{code}", () -> Valid.as("officer", prepared.ward(), launched().code()));
    requests.get("/places/new", () -> anyone().anywhere(""));
    requests.get("/places/mine", () -> anyone().anywhere(""));
    requests.get(
        "/places/ground/{unit}", () -> Valid.as("leader", prepared.ward(), prepared.ward()));
    requests.post(
        "/places",
        () ->
            drawn(Valid.as("leader", prepared.ward()))
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "unit", prepared.ward()));
    requests.post("/places/track", () -> anyone().anywhere("").table("track", GPX).againIsLater());
    kept(requests);
    plants(requests);
    lists(requests);
  }

  private void kept(ValidRequests requests) {
    requests.get(PLACE + "/manage", () -> about(proposed()));
    requests.get(PLACE + "/change", () -> about(proposed()));
    requests.post(PLACE + "/change", () -> drawn(version(proposed())).againIsLater());
    requests.post(PLACE + "/launch", () -> version(proposed()));
    requests.post(PLACE + "/close", () -> version(proposed()).line("reason", "Làm đường mới", 500));
    requests.post(PLACE + "/reopen", () -> version(closed()));
    requests.post(
        PLACE + "/photos",
        () -> about(proposed()).picture("photo", true, Pictures.any()).againIsLater());
    requests.post(PLACE + "/track", () -> about(proposed()).table("track", GPX).againIsLater());
    requests.post(PLACE + "/photos/remove", () -> about(proposed()).neverHere());
  }

  private void plants(ValidRequests requests) {
    var plants = PLACE + "/plants";
    requests.get(plants, () -> about(proposed()));
    requests.post(
        plants,
        () ->
            about(proposed())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "species", "hue-rose")
                .needs(Kind.NUMBER, "count", 12)
                .may(Kind.DAY, "day", clock.today()));
    requests.post(
        plants + "/take-back",
        () -> {
          var place = proposed();
          return about(place).needs(Kind.CHOICE, "planting", planted(place));
        });
    requests.post(
        plants + "/count",
        () -> {
          var place = proposed();
          var _ = planted(place);
          return about(place)
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.NUMBER, "alive-hue-rose", 9)
              .may(Kind.DAY, "counted", clock.today());
        });
  }

  private UUID planted(Place place) {
    var id = Ids.next();
    var answer =
        visitors
            .as("officer", prepared.ward())
            .post(
                "/places/" + place.id() + "/plants",
                Map.of("id", id.toString(), "species", "hue-rose", "count", "12"));
    if (answer.status().value() != 303) {
      throw new IllegalStateException(answer.body());
    }
    return id;
  }

  private void lists(ValidRequests requests) {
    var list = "/places/lists/{id}";
    requests.get("/places/lists", () -> anyone().anywhere(""));
    requests.post(
        "/places/lists",
        () ->
            anyone()
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "unit", prepared.ward())
                .table("file", lists.csv(Prepared.WARD, "Kiệt " + AttendanceRequests.phone())));
    requests.get(list, () -> listed(checked()));
    requests.get(list + "/refused.csv", () -> listed(checked()));
    requests.get(list + "/refused.xlsx", () -> listed(checked()));
    requests.post(list + "/apply", () -> listed(checked()));
    requests.post(list + "/discard", () -> listed(checked()));
    requests.post(list + "/launch", () -> listed(applied()));
    requests.post(list + "/take-back", () -> listed(applied()));
    requests.post(
        list + "/decide",
        () ->
            listed(doubtful())
                .needs(Kind.CHOICE, "choice", "LEAVE")
                .may(Kind.FORGIVING, "line", 3)
                .may(Kind.FORGIVING, "all", "true")
                .againIsLater());
  }

  private Valid listed(UUID list) {
    return Valid.as("officer", prepared.ward(), list);
  }

  private UUID checked() {
    return lists.sent(
        prepared.officer(), prepared.ward(), Prepared.WARD, "Kiệt " + AttendanceRequests.phone());
  }

  private UUID doubtful() {
    var name = "Kiệt " + AttendanceRequests.phone();
    return lists.sent(prepared.officer(), prepared.ward(), Prepared.WARD, name, name);
  }

  private UUID applied() {
    var list = checked();
    lists.apply(prepared.officer(), list);
    return list;
  }

  private Valid drawn(Valid valid) {
    return valid
        .needs(Kind.CHOICE, "kind", "lane")
        .line("name", "Kiệt " + AttendanceRequests.phone(), 160)
        .linesIfGiven("note", "Từ chợ đến cầu", 2000)
        .needs(Kind.CHOICE, "points", SentPoints.written(places.line(Prepared.WARD, 120)));
  }

  private Valid anyone() {
    return Valid.as("officer", prepared.ward());
  }

  private Valid about(Place place) {
    return Valid.as("officer", prepared.ward(), place.id());
  }

  private Valid version(Place place) {
    return about(place).needs(Kind.CHOICE, "version", place.version());
  }

  private Place proposed() {
    var unit = places.unit("women", Prepared.WARD);
    return places.proposed(
        places.drawn(
            unit, "lane", "Kiệt " + AttendanceRequests.phone(), places.line(Prepared.WARD, 150)));
  }

  private Place launched() {
    return places.road("women", Prepared.WARD);
  }

  private Place closed() {
    var place = proposed();
    UUID unit = place.unit().value();
    drawing.close(places.someone("officer", unit), place.id(), "Làm đường mới", place.version());
    return places.get(place.id());
  }
}
