package org.chungtay.place.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chungtay.place.PlacesForTests.moved;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chungtay.place.Drawing;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.State;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.shape.GeoJsonShape;
import org.chungtay.place.shape.SentPoints;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/// A leader draws, an officer launches, everyone sees it; it is closed and opened again.
@ProductTest
class DrawPlacesTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Drawing drawing;
  @Autowired Places places;
  @Autowired PlacesForTests made;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void isDrawnByOneLaunchedByAnotherAndFoundByItsCode() {
    var unit = made.unit("women", WARD);
    var leader = visitors.as("leader", unit.id().value());
    var id = Ids.next();
    var form = form(leader, id, "Kiệt 42 Lê Ngô Cát");
    assertThat(leader.post("/places", form).location()).startsWith("/places/" + id + "/manage");
    assertThat(leader.post("/places", form).status().value()).isEqualTo(303);
    var place = places.get(PlaceId.of(id));
    assertThat(place.state()).isEqualTo(State.PROPOSED);
    assertThat(visitors.anonymous().get("/places/" + id).status().value()).isEqualTo(404);

    var launch = Map.of("version", "1");
    assertThat(leader.post("/places/" + id + "/launch", launch).status().value()).isEqualTo(403);
    var officer = visitors.as("officer", unit.id().value());
    assertThat(officer.get("/places/mine").body()).contains("Kiệt 42 Lê Ngô Cát", "Chờ ra mắt (");
    assertThat(officer.post("/places/" + id + "/launch", launch).status().value()).isEqualTo(303);
    var seen = visitors.anonymous().get("/places/" + id);
    assertThat(seen.body()).contains("Kiệt 42 Lê Ngô Cát", WARD, "<svg viewBox");
    assertThat(visitors.anonymous().get("/places/" + id + "/poster").body()).contains("/p/");
    assertThat(visitors.anonymous().get("/p/" + place.code().toLowerCase(Locale.ROOT)).location())
        .isEqualTo("/places/" + id);
  }

  @Test
  void whoDrewItDoesNotLaunchIt() {
    var unit = made.unit("women", WARD);
    var officer = made.someone("officer", unit.id().value());
    var drawn = made.drawn(unit, "lane", "Kiệt của một người", made.line(WARD, 90));
    drawing.draw(officer, drawn);
    refused("own-place", () -> drawing.launch(officer, drawn.id(), 1));
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    update place.place set state = 'LAUNCHED', launched = '2026-01-01', launched_by = drawn_by
                    where id = :id
                    """)
                .param("id", drawn.id().value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    var other = made.someone("officer", unit.id().value());
    drawing.change(other, drawn, 1);
    refused("own-place", () -> drawing.launch(other, drawn.id(), 2));
    refused("stale-version", () -> drawing.launch(officer, drawn.id(), 1));
    drawing.launch(officer, drawn.id(), 2);
    refused("place-moved-on", () -> drawing.launch(officer, drawn.id(), 3));
  }

  @Test
  void isClosedWithAReasonAndOpenedAgain() {
    var place = made.road("women", WARD);
    var officer = visitors.as("officer", place.unit().value());
    var address = "/places/" + place.id();
    assertThat(
            officer.post(address + "/close", Map.of("version", "2", "reason", "")).status().value())
        .isEqualTo(422);
    assertThat(
            officer
                .post(address + "/close", Map.of("version", "2", "reason", "Làm đường mới"))
                .location())
        .contains("place.notice.closed");
    assertThat(places.get(place.id()).closed()).isPresent();
    assertThat(visitors.anonymous().get(address).body()).contains("không còn được chăm sóc");
    assertThat(officer.get(address + "/manage").body()).contains("Làm đường mới");
    drawing.reopen(officer.actor(), place.id(), 3);
    assertThat(places.get(place.id()).state()).isEqualTo(State.LAUNCHED);
    assertThat(revisions(place.id())).containsExactly("DRAWN", "LAUNCHED", "CLOSED", "REOPENED");
  }

  @Test
  void keepsWhatWasDrawnWhenItIsRefused() {
    var leader = visitors.as("leader", made.unit("women", WARD).id().value());
    var form = form(leader, Ids.next(), "");
    var answer = leader.post("/places", form);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body())
        .contains(form.getOrDefault("points", "").lines().findFirst().orElseThrow());
    form.put("name", "Kiệt xa");
    form.put("points", "107.59, 16.46");
    assertThat(leader.post("/places", form).body()).contains("bị đổi chỗ");
    form.put("points", "");
    assertThat(leader.post("/places", form).body()).contains("Chưa vẽ điểm nào");
  }

  /// Typed, tapped or walked: the form sends points. A file is read into them first.
  @Test
  void whicheverWayItIsDrawnTheSameIsRefusedAndALongTrackIsTaken() {
    var leader = visitors.as("leader", made.unit("women", WARD).id().value());
    var middle = made.middle(WARD);
    var crossing =
        List.of(middle, moved(middle, 100, 100), moved(middle, 100, 0), moved(middle, 0, 100));
    var outside = List.of(new Point(21.03, 105.85), new Point(21.04, 105.85));
    var nowhere = List.of(middle, middle);
    List<Function<List<Point>, String>> ways =
        List.of(SentPoints::written, DrawPlacesTest::gpx, DrawPlacesTest::geoJson);
    for (var way : ways) {
      for (var wrong : List.of(crossing, outside, nowhere)) {
        var answer = leader.post("/places", drawn(leader, way.apply(wrong)));
        assertThat(answer.status().value()).isEqualTo(422);
        assertThat(answer.body()).contains("points-refusal");
      }
      var form = drawn(leader, way.apply(made.track(WARD, 10_000)));
      form.put("another", "true");
      assertThat(leader.post("/places", form).status().value()).isEqualTo(303);
      var place = places.get(PlaceId.of(form.getOrDefault("id", "")));
      assertThat(place.line()).hasSizeLessThan(10);
      assertThat(place.length().doubleValue()).isBetween(990.0, 1005.0);
    }
    for (var unreadable : List.of("<gpx></gpx>", "{\"type\":\"Topology\"}", "")) {
      assertThat(track(leader, unreadable)).contains("track-refusal");
    }
  }

  private Map<String, String> drawn(Visitor leader, String sent) {
    var form = form(leader, Ids.next(), "Kiệt " + sent.hashCode());
    form.put("points", sent.startsWith("<") || sent.startsWith("{") ? points(leader, sent) : sent);
    return form;
  }

  private String points(Visitor leader, String file) {
    var shown =
        Pattern.compile("<textarea id=\"points\"[^>]*>([^<]*)").matcher(track(leader, file));
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private String track(Visitor leader, String file) {
    var sent = new LinkedMultiValueMap<String, Object>();
    sent.add("unit", made.unit("women", WARD).id().toString());
    sent.add(
        "track",
        new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public String getFilename() {
            return "track.gpx";
          }
        });
    var answer =
        leader
            .client()
            .post()
            .uri("/places/track")
            .accept(MediaType.TEXT_HTML)
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(sent)
            .exchange((_, it) -> it.bodyTo(String.class));
    return String.valueOf(answer);
  }

  private static String gpx(List<Point> points) {
    return points.stream()
        .map(at -> "<trkpt lat=\"%s\" lon=\"%s\"/>".formatted(at.latitude(), at.longitude()))
        .collect(Collectors.joining("", "<gpx><trk><trkseg>", "</trkseg></trk></gpx>"));
  }

  private static String geoJson(List<Point> points) {
    return GeoJsonShape.of(Place.Shape.LINE, points).toString();
  }

  @Test
  void asksOnceWhetherANeighbourOfTheSameNameIsAnotherPlace() {
    var unit = made.unit("women", "Kim Long");
    var leader = visitors.as("leader", unit.id().value());
    var name = "Bờ sông Kẻ Vạn";
    var middle = made.line("Kim Long", 120);
    var first = made.launched(made.drawn(unit, "river-bank", name, middle));
    var form = new HashMap<String, String>();
    form.put("id", Ids.next().toString());
    form.put("unit", unit.id().toString());
    form.put("kind", "river-bank");
    form.put("name", "bờ sông kẻ vạn");
    form.put(
        "points",
        SentPoints.written(
            middle.stream().map(point -> PlacesForTests.moved(point, 0, 40)).toList()));
    var answer = leader.post("/places", form);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body()).contains(first.name(), "40 m").contains("name=\"another\"");
    form.put("another", "true");
    assertThat(leader.post("/places", form).status().value()).isEqualTo(303);
  }

  @Test
  void findsWhatIsNear() {
    var place = made.road("veterans", "An Cựu");
    var beside = PlacesForTests.moved(place.line().getFirst(), 0, 25);
    assertThat(places.near(beside, 30, 10)).extracting(one -> one.id()).contains(place.id());
    assertThat(places.near(beside, 10, 10)).extracting(one -> one.id()).doesNotContain(place.id());
    assertThat(places.near(PlacesForTests.moved(place.middle(), 3000, 0), 50, 10))
        .extracting(one -> one.id())
        .doesNotContain(place.id());
    var misread = place.code().replace('Q', '0').replace('L', '1');
    assertThat(
            places.byCode(
                misread.substring(0, 3)
                    + "-"
                    + misread.substring(3).toLowerCase(Locale.ROOT)
                    + " "))
        .map(one -> one.id())
        .contains(place.id());
  }

  @Test
  void theDatabaseTakesNoMisshapenPlaceAndForgetsNoRevision() {
    var place = made.road("women", WARD);
    for (var line :
        List.of(
            "{107.5,16.4}",
            "{107.5,16.4,107.5,16.4}",
            "{107.5,16.4,NaN,16.5}",
            "{16.4,107.5,16.5,107.5}")) {
      assertThatThrownBy(() ->
              jdbc.sql("update place.place set line = cast(:line as float8[]) where id = :id")
                  .param("line", line)
                  .param("id", place.id().value())
                  .update())
          .as(line)
          .isInstanceOf(DataIntegrityViolationException.class);
    }
    assertThatThrownBy(() ->
            jdbc.sql("delete from place.revision where place = :id")
                .param("id", place.id().value())
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  private Map<String, String> form(Visitor leader, UUID id, String name) {
    assertThat(leader.get("/places/new").body()).contains("name=\"points\"");
    var form = new HashMap<String, String>();
    form.put("id", id.toString());
    form.put("unit", made.unit("women", WARD).id().toString());
    form.put("kind", "lane");
    form.put("name", name);
    form.put("points", SentPoints.written(made.line(WARD, 150)));
    return form;
  }

  private List<String> revisions(PlaceId place) {
    return jdbc.sql("select what from place.revision where place = :id order by version")
        .param("id", place.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static void refused(String code, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            DomainException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
