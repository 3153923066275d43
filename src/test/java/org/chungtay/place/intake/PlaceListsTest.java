package org.chungtay.place.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.place.Place;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.intake.Judged.Outcome;
import org.chungtay.place.shape.PointList;
import org.chungtay.shared.error.DomainException;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A list is checked line by line, decided upon, applied, launched by somebody else, taken back;
/// what is taken along comes back as it was.
@ProductTest
class PlaceListsTest {
  private static final String WARD = "Thuận Hóa";
  private static final String WIDE = "Thủy Xuân";

  @Autowired ListsForTests lists;
  @Autowired PlaceLists service;
  @Autowired ListRows rows;
  @Autowired PlacesForTests made;
  @Autowired Visitors visitors;
  @Autowired Photos photos;
  @Autowired JdbcClient jdbc;

  @Test
  void everyLineSaysWhatIsWrongWithIt() {
    var unit = made.unit("women", WARD).id().value();
    var good = PointList.written(made.line(WARD, 120));
    var middle = made.middle(WARD);
    var csv =
        """
        Kind,Name,Residential group,Note,Points (latitude longitude; …)
        road,Đường Một Mình,,,%s
        road,,,,%s
        highway,Đường Lạ,,,%s
        lane,Kiệt Rỗng,,,
        lane,Kiệt Xa,,,21.03 105.85; 21.04 105.85
        lane,Kiệt Ngược,,,%s
        lane,Kiệt Chữ,,,a b; c d
        lane,Kiệt Tổ,Tổ dân phố không có,,%s
        black-spot,Điểm Hai,,,%s
        lane,Kiệt Tự Cắt,,,%s
        """
            .formatted(
                good,
                good,
                good,
                middle.longitude() + " " + middle.latitude() + "; 107.6 16.4",
                good,
                good,
                crossing());
    var officer = visitors.as("officer", unit);
    var list = lists.sent(officer.actor(), unit, csv.getBytes(StandardCharsets.UTF_8));
    var refused = rows.lines(list, Set.of(Outcome.REFUSED), 0, 50);
    assertThat(refused)
        .extracting(line -> line.why().orElseThrow().code())
        .containsExactly(
            "place-nameless",
            "place-kind-unknown",
            "points-needed",
            "points-outside-city",
            "points-swapped",
            "points-unreadable",
            "place-group-unknown",
            "points-one-only",
            "points-cross");
    assertThat(rows.counts(list)).containsEntry(Outcome.NEW, 1L);
    var page = officer.get("/places/lists/" + list).body();
    assertThat(page).contains("Kiệt Tự Cắt", "data-new>1<", "bị đổi chỗ");
    var file = officer.follow("/places/lists/" + list + "/refused.csv").body();
    assertThat(file).contains("Kiệt Tổ", "Tổ dân phố không có").doesNotContain("Đường Một Mình");
  }

  private String crossing() {
    var at = made.middle(WARD);
    return PointList.written(
        List.of(
            at,
            PlacesForTests.moved(at, 100, 100),
            PlacesForTests.moved(at, 100, 0),
            PlacesForTests.moved(at, 0, 100)));
  }

  @Test
  void isDecidedAppliedLaunchedByAnotherAndTakenAlongAndBack() throws IOException {
    var unit = made.unit("youth", WARD).id().value();
    var sender = visitors.as("officer", unit);
    var list =
        lists.sent(sender.actor(), unit, WARD, "Kiệt Sen Hồng", "Kiệt Sen Hồng", "Kiệt Sen Trắng");
    refused("places-doubtful", () -> service.apply(sender.actor(), list));
    assertThat(
            sender
                .post(
                    "/places/lists/" + list + "/decide", Map.of("all", "true", "choice", "ANOTHER"))
                .status()
                .value())
        .isEqualTo(303);
    service.apply(sender.actor(), list);
    refused("place-list-moved-on", () -> service.apply(sender.actor(), list));
    refused("own-place", () -> service.launch(sender.actor(), list));
    var pictured = pictured(sender, list);
    service.launch(visitors.as("officer", unit).actor(), list);
    assertThat(photos.released("place", List.of(pictured), 5)).as("public with it").hasSize(1);
    assertThat(states(list)).containsOnly(Place.State.LAUNCHED.name()).hasSize(3);

    var ward = made.ward(WARD).key();
    for (var ending : List.of("csv", "geojson")) {
      var taken = visitors.anonymous().follow("/places." + ending + "?q=sen&ward=" + ward).body();
      var again = lists.sent(sender.actor(), unit, taken.getBytes(StandardCharsets.UTF_8));
      assertThat(rows.counts(again)).as(ending).containsOnly(Map.entry(Outcome.SAME, 3L));
    }
  }

  /// A place of the list with a photo of what it is like.
  private UUID pictured(Visitor sender, UUID list) throws IOException {
    var place =
        jdbc.sql("select place from place.list_line where list = :list order by line limit 1")
            .param("list", list)
            .query((row, _) -> row.getObject(1, UUID.class))
            .single();
    var picture = PictureFiles.file("jpeg", 320, 240, place.getLeastSignificantBits());
    var _ =
        photos.add(sender.actor(), new Subject("place", place), new ByteArrayInputStream(picture));
    return place;
  }

  @Test
  void aFeatureWithoutGroundSaysSo() {
    var unit = made.unit("youth", WARD).id().value();
    var sender = visitors.as("officer", unit);
    var document =
        """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","geometry":null,"properties":{"kind":"lane","name":"Kiệt Trống"}},
          {"type":"Feature","properties":{"kind":"lane","name":"Kiệt Trống Nữa"}},
          {"type":"Feature","geometry":{"type":"LineString","coordinates":[]},
           "properties":{"kind":"lane","name":"Kiệt Rỗng"}}]}
        """;
    var list = lists.sent(sender.actor(), unit, document.getBytes(StandardCharsets.UTF_8));
    assertThat(rows.lines(list, Set.of(Outcome.REFUSED), 0, 9))
        .extracting(line -> line.why().orElseThrow().code())
        .containsExactly("points-needed", "points-needed", "points-needed");
  }

  @Test
  void aTrackOfTenThousandPointsAndTheMostWindingLineAreTakenAndComeBack() {
    var unit = made.unit("farmers", WIDE).id().value();
    var sender = visitors.as("officer", unit);
    var csv =
        "Loại,Tên,\"Các điểm (vĩ độ kinh độ; …)\"\n"
            + "Tuyến đường,Đường Đi Bộ Dài,\"%s\"\nTuyến đường,Đường Uốn Lượn,\"%s\"\n"
                .formatted(
                    PointList.written(made.track(WIDE, 10_000)), PointList.written(winding(1_400)));
    var list = lists.sent(sender.actor(), unit, csv.getBytes(StandardCharsets.UTF_8));
    assertThat(rows.counts(list)).containsOnly(Map.entry(Outcome.NEW, 2L));
    service.apply(sender.actor(), list);
    service.launch(visitors.as("officer", unit).actor(), list);
    var book =
        visitors
            .anonymous()
            .client()
            .get()
            .uri("/places.xlsx?q=duong uon luon&ward=" + made.ward(WIDE).key())
            .retrieve()
            .body(byte[].class);
    var again = lists.sent(sender.actor(), unit, Objects.requireNonNull(book));
    assertThat(rows.counts(again)).containsOnly(Map.entry(Outcome.SAME, 1L));
    var tooWinding =
        csv.replace("Đường Uốn Lượn", "Đường Rối")
            .replace(PointList.written(winding(1_400)), PointList.written(winding(1_500)));
    var refused = lists.sent(sender.actor(), unit, tooWinding.getBytes(StandardCharsets.UTF_8));
    assertThat(rows.lines(refused, Set.of(Outcome.REFUSED), 0, 9))
        .extracting(line -> line.why().orElseThrow().code())
        .containsExactly("points-too-winding");
  }

  /// To and fro, with a bend in every metre and a half.
  private List<Point> winding(int points) {
    var middle = made.middle(WIDE);
    return IntStream.range(0, points)
        .mapToObj(at -> {
          int row = at / 200;
          int along = row % 2 == 0 ? at % 200 : 199 - at % 200;
          return PlacesForTests.moved(middle, along * 1.5 - 150, row * 12 + along % 2 * 4);
        })
        .toList();
  }

  @Test
  void takingBackLeavesWhatSomebodyTouched() {
    var unit = made.unit("veterans", WARD).id().value();
    var sender = visitors.as("officer", unit);
    var list = lists.sent(sender.actor(), unit, WARD, "Kiệt Bàng Xanh", "Kiệt Bàng Đỏ");
    service.apply(sender.actor(), list);
    var place =
        jdbc.sql("select place from place.list_line where list = :list order by line limit 1")
            .param("list", list)
            .query((row, _) -> row.getObject(1, UUID.class))
            .single();
    var launch =
        visitors.as("officer", unit).post("/places/" + place + "/launch", Map.of("version", "1"));
    assertThat(launch.status().value()).isEqualTo(303);
    service.takeBack(sender.actor(), list);
    assertThat(states(list)).containsExactly("LAUNCHED", "CLOSED");
    assertThat(visitors.anonymous().get("/places/" + place).status().value()).isEqualTo(200);
    assertThat(
            visitors
                .as("officer", made.unit("women", WARD).id().value())
                .get("/places/lists/" + list)
                .status()
                .value())
        .isEqualTo(403);
  }

  private List<String> states(UUID list) {
    return jdbc.sql(
            """
            select p.state from place.list_line l join place.place p on p.id = l.place
            where l.list = :list order by l.line
            """)
        .param("list", list)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static void refused(String code, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            DomainException.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
