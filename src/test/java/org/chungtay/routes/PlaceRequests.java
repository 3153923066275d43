package org.chungtay.routes;

import java.util.UUID;
import org.chungtay.place.Drawing;
import org.chungtay.place.Place;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.shape.SentPoints;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// Places: drawn, launched, looked at.
@Component
class PlaceRequests implements ValidRequests.Chapter {
  private static final String PLACE = "/places/{id}";

  private final Prepared prepared;
  private final PlacesForTests places;
  private final Drawing drawing;

  PlaceRequests(Prepared prepared, PlacesForTests places, Drawing drawing) {
    this.prepared = prepared;
    this.places = places;
    this.drawing = drawing;
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
    requests.get("/places/new", this::anyone);
    requests.get("/places/mine", this::anyone);
    requests.get(
        "/places/ground/{unit}", () -> Valid.as("leader", prepared.ward(), prepared.ward()));
    requests.post(
        "/places",
        () ->
            drawn(Valid.as("leader", prepared.ward()))
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "unit", prepared.ward()));
    kept(requests);
  }

  private void kept(ValidRequests requests) {
    requests.get(PLACE + "/manage", () -> about(proposed()));
    requests.get(PLACE + "/change", () -> about(proposed()));
    requests.post(PLACE + "/change", () -> drawn(version(proposed())).againIsLater());
    requests.post(PLACE + "/launch", () -> version(proposed()));
    requests.post(PLACE + "/close", () -> version(launched()).line("reason", "Làm đường mới", 500));
    requests.post(PLACE + "/reopen", () -> version(closed()));
    requests.post(
        PLACE + "/photos", () -> about(proposed()).picture("photo", true, Pictures.any()));
    requests.post(PLACE + "/photos/remove", () -> about(proposed()).neverHere());
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
    return about(place).needs(Kind.NUMBER, "version", place.version());
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
    var place = launched();
    UUID unit = place.unit().value();
    drawing.close(places.someone("officer", unit), place.id(), "Làm đường mới", place.version());
    return places.get(place.id());
  }
}
