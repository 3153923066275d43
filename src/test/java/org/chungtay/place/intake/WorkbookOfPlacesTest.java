package org.chungtay.place.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.chungtay.identity.Actor;
import org.chungtay.place.Place.Point;
import org.chungtay.place.PlacesDoubtful;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.intake.Judged.Outcome;
import org.chungtay.place.shape.PointList;
import org.chungtay.shared.file.SentFiles;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A list comes as a workbook of whatever is wrong with it, and two lists at the same moment.
@ProductTest
class WorkbookOfPlacesTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired ListsForTests lists;
  @Autowired PlaceLists service;
  @Autowired ListRows rows;
  @Autowired PlacesForTests made;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void everyLineOfAWorkbookIsTakenOrSaysWhyNotAndComesBackToBeMended() {
    var unit = made.unit("women", WARD).id().value();
    var officer = visitors.as("officer", unit);
    var middle = made.middle(WARD);
    var crossing =
        List.of(
            middle,
            PlacesForTests.moved(middle, 100, 100),
            PlacesForTests.moved(middle, 100, 0),
            PlacesForTests.moved(middle, 0, 100));
    var list =
        lists.sent(
            officer.actor(),
            unit,
            workbook(
                List.of("Loại", "Tên", "Các điểm (vĩ độ kinh độ; …)"),
                List.of("Ngõ kiệt", "Kiệt Bắt Chéo", PointList.written(crossing)),
                List.of("Ngõ kiệt", "Kiệt Không Điểm", ""),
                List.of("", "", ""),
                List.of("Tuyến đường", "Đường Mười Nghìn Điểm", track(10_000)),
                List.of("Tuyến đường", "Đường Ngoài Phố", "21.03 105.85; 21.04 105.85"),
                List.of("Tuyến đường", "Đường Sang Phường Khác", across(middle)),
                List.of("Tuyến đường", "Đường Một Chỗ", same(middle))));
    assertThat(rows.lines(list, Set.of(Outcome.REFUSED), 0, 9))
        .extracting(line -> line.number() + " " + line.why().orElseThrow().code())
        .containsExactly(
            "2 points-cross",
            "3 points-needed",
            "6 points-outside-city",
            "7 points-outside-area",
            "8 points-two-needed");
    assertThat(rows.lines(list, Set.of(Outcome.NEW), 0, 9))
        .extracting(ListedLine::number)
        .containsExactly(5);
    var page = officer.get("/places/lists/" + list).body();
    assertThat(page).contains("Kiệt Bắt Chéo", "Đường Ngoài Phố", "refused.xlsx");
    var back = officer.client().get().uri("/places/lists/" + list + "/refused.xlsx").retrieve();
    var mended = lists.sent(officer.actor(), unit, Objects.requireNonNull(back.body(byte[].class)));
    assertThat(rows.counts(mended)).as("as they were").containsOnly(Map.entry(Outcome.REFUSED, 5L));
    service.apply(officer.actor(), list);
    assertThat(points("Đường Mười Nghìn Điểm")).as("thinned").isBetween(2, 1_400);
  }

  private String track(int points) {
    return PointList.written(made.track(WARD, points));
  }

  private static String across(Point from) {
    return PointList.written(List.of(from, PlacesForTests.moved(from, 4_000, 4_000)));
  }

  private static String same(Point at) {
    return PointList.written(List.of(at, at, at));
  }

  private int points(String name) {
    return jdbc.sql("select cardinality(line) / 2 from place.place where name = :name")
        .param("name", name)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  @SafeVarargs
  private static byte[] workbook(List<String>... lines) {
    var sheet = new StringBuilder();
    for (int row = 0; row < lines.length; row++) {
      sheet.append("<row r=\"").append(row + 1).append("\">");
      lines[row].forEach(
          cell -> sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
      sheet.append("</row>");
    }
    return SentFiles.workbook(sheet.toString(), "", "");
  }

  /// Both were looked at before either was applied: the later one learns of the other's places, and
  /// has to decide about the one that lies a little beside.
  @Test
  void ofTwoListsAppliedAtTheSameMomentOneStoresThePlace() throws Exception {
    var unit = made.unit("farmers", WARD).id().value();
    var officers = List.of(visitors.as("officer", unit), visitors.as("officer", unit));
    var same = lists.csv(WARD, "Kiệt Hai Danh Sách");
    var moved =
        new String(lists.csv(WARD, "Đầu", "Kiệt Hai Danh Sách"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.contains("Đầu"))
            .reduce("", (one, other) -> one + other + "\n")
            .getBytes(StandardCharsets.UTF_8);
    var first = lists.sent(officers.getFirst().actor(), unit, same);
    var second = lists.sent(officers.getLast().actor(), unit, same);
    var beside = lists.sent(officers.getLast().actor(), unit, moved);
    var applied =
        together(
            () -> applied(officers.getFirst().actor(), first),
            () -> applied(officers.getLast().actor(), second));
    assertThat(applied).containsOnly(true);
    assertThat(stored()).isEqualTo(1);
    assertThat(applied(officers.getLast().actor(), beside)).as("perhaps the same").isFalse();
    assertThat(rows.counts(beside)).containsOnly(Map.entry(Outcome.DOUBTFUL, 1L));
    service.decide(officers.getLast().actor(), beside, 0, true, "ANOTHER");
    assertThat(applied(officers.getLast().actor(), beside)).isTrue();
    assertThat(stored()).isEqualTo(2);
  }

  private boolean applied(Actor officer, UUID list) {
    try {
      service.apply(officer, list);
      return true;
    } catch (PlacesDoubtful undecided) {
      return false;
    }
  }

  private long stored() {
    return jdbc.sql("select count(*) from place.place where name = 'Kiệt Hai Danh Sách'")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other)
      throws Exception {
    var start = new CyclicBarrier(2);
    try (var both = Executors.newFixedThreadPool(2)) {
      Future<Boolean> first = both.submit(() -> begun(start, one));
      Future<Boolean> second = both.submit(() -> begun(start, other));
      return List.of(first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES));
    }
  }

  private static boolean begun(CyclicBarrier start, Callable<Boolean> deed) throws Exception {
    start.await(1, TimeUnit.MINUTES);
    return deed.call();
  }
}
