package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.PlansForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.chungtay.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 26 roses in a commune that was split 60/40 in July 2001 and 7 in its eastern part, as the pages,
/// the files and the API show them under the boundaries of two days.
@ProductTest
class RestatedFiguresTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2001, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2001, 7, 1);
  private static final LocalDate END = LocalDate.of(2002, 1, 1);
  private static int tests;

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired AreasForTests areas;
  @Autowired Territory territory;
  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;

  /// A day of its own for each test.
  private LocalDate day = NEW_YEAR;

  private AreaId old = AreaId.next();
  private AreaId east = AreaId.next();
  private AreaId west = AreaId.next();

  @BeforeEach
  void rosesBeforeAndAfterASplit() {
    day = NEW_YEAR.plusDays(++tests);
    old = areas.former("Cũ", NEW_YEAR, END);
    east = areas.former("Đông", JULY, END);
    west = areas.former("Tây", JULY, END);
    areas.became(old, JULY, Map.of(east, new BigDecimal("0.6"), west, new BigDecimal("0.4")));
    post(old, 26);
    post(east, 7);
  }

  @Test
  void theApiSaysWhyAFigureStandsWhereItStands() {
    var after = totals("2001-08-01");
    assertThat(byWard(after))
        .isEqualTo(
            Map.of(east + " IN_FORCE", "22", west + " IN_FORCE", "10", old + " REMAINDER", "1"));
    assertThat(after.get("total").asInt()).isEqualTo(33);
    assertThat(after.get("boundaries").asString()).isEqualTo("2001-08-01");
    assertThat(byWard(totals("2001-06-30")))
        .isEqualTo(Map.of(old + " IN_FORCE", "26", east + " LATER", "7"));
    assertThat(byWard(totals("")))
        .isEqualTo(Map.of(old + " RECORDED", "26", east + " RECORDED", "7"));
  }

  @Test
  void thePageNamesTheRemainderAndTheSameTotal() {
    var page = page("/indicators/roses-planted?" + query("2001-08-01", "en"));
    assertThat(page)
        .contains("The total is the same as recorded: 33 bushes")
        .contains("the remainder that no part can be given")
        .contains("are not known to us")
        .contains("id=\"boundaries\" name=\"boundaries\" type=\"date\" value=\"2001-08-01\"")
        .contains("boundaries=2001-08-01");
    assertThat(page("/indicators/roses-planted?" + query("2001-06-30", "en")))
        .contains("a later ward: nothing is taken apart backwards", "26 bushes", "7 bushes");
  }

  @ParameterizedTest
  @CsvSource({"vi, đã chia tách", "en, split:", "ar, قُسِّم"})
  void theRemainderHasItsWordsInThreeLanguages(String language, String words) {
    assertThat(page("/indicators/roses-planted?" + query("2001-08-01", language))).contains(words);
  }

  @Test
  void aDayThatIsNoneIsSaidAndNothingIsRestated() {
    var page = page("/indicators/roses-planted?" + query("soon", "en"));
    assertThat(page).contains("class=\"errors\"").doesNotContain("same as recorded");
  }

  @Test
  void filesHoldTheSameRows() throws IOException {
    var csv = page("/indicators/roses-planted/wards.csv?" + query("2001-08-01", "en"));
    assertThat(csv.lines().skip(1))
        .hasSize(3)
        .anyMatch(line -> line.contains(east.toString()) && line.endsWith(",22,2"))
        .anyMatch(line -> line.contains(west.toString()) && line.endsWith(",10,1"))
        .anyMatch(line -> line.contains("split:") && line.endsWith(",1,1"));
    var address = "/indicators/roses-planted/wards.xlsx?" + query("2001-08-01", "en");
    var bytes = visitors.anonymous().client().get().uri(address).retrieve().body(byte[].class);
    assertThat(Workbooks.sheet(bytes == null ? new byte[0] : bytes))
        .contains("<v>22</v>", "<v>10</v>", "split:");
    assertThat(page("/indicators/roses-planted/wards.csv?" + query("", "en")))
        .contains("as recorded");
  }

  @Test
  void aMapFileHoldsWhatHasNoShapeToo() {
    var document =
        json.readTree(page("/indicators/roses-planted/wards.geojson?" + query("2001-08-01", "en")));
    assertThat(document.get("boundaries").asString()).isEqualTo("2001-08-01");
    var totals = new ArrayList<Integer>();
    document
        .get("features")
        .forEach(feature -> {
          assertThat(feature.get("geometry").isNull()).isTrue();
          totals.add(feature.at("/properties/total").asInt());
        });
    assertThat(totals).containsExactlyInAnyOrder(22, 10, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wards.csv", "wards.xlsx", "wards.geojson"})
  void filesRefuseADayThatIsNone(String file) {
    var address = "/indicators/roses-planted/" + file + "?" + query("soon", "en");
    assertThat(visitors.anonymous().get(address).status().value()).isEqualTo(422);
  }

  @Test
  void twoMapsShowWhatTheCityBecame() {
    var spring = LocalDate.of(2025, 3, 1);
    var former =
        territory.communes(territory.city().id(), spring).stream()
            .filter(area -> area.name().equals("Thuận Lộc"))
            .findFirst()
            .orElseThrow();
    post(former.id(), 5);
    var address = "/indicators/roses-planted/boundaries?from=%s&to=%s&lang=en".formatted(day, day);
    for (var page : List.of(page(address), page(address + "&left=2025-06-30&right=2026-01-01"))) {
      var sides = page.split("data-right>", 2);
      assertThat(sides).hasSize(2);
      assertThat(sides[0])
          .contains("Phường Thuận Lộc", "are not known to us")
          .contains("type=\"range\"", "data-days=\"2025-06-30 2025-07-01\"", "value=\"1\"")
          .doesNotContain("class=\"map");
      assertThat(sides[1])
          .contains("Phường Phú Xuân", "class=\"map", "38 bushes")
          .doesNotContain("Thuận Lộc", "are not known to us");
    }
    assertThat(page(address + "&left=soon")).contains("class=\"errors\"", "href=\"#left\"");
  }

  private Map<String, String> byWard(JsonNode totals) {
    var found = new HashMap<String, String>();
    totals
        .get("byWard")
        .forEach(part ->
            found.put(
                part.get("key").asString() + " " + part.get("standing").asString(),
                part.get("total").asString()));
    return found;
  }

  private JsonNode totals(String boundaries) {
    var address = "/api/v1/indicators/roses-planted/totals?" + query(boundaries, "en");
    return json.readTree(
        String.valueOf(
            visitors
                .anonymous()
                .client()
                .get()
                .uri(address)
                .accept(MediaType.APPLICATION_JSON)
                .retrieve()
                .body(String.class)));
  }

  private String query(String boundaries, String language) {
    return "from=%s&to=%s&boundaries=%s&lang=%s".formatted(day, day, boundaries, language);
  }

  private String page(String address) {
    var answer = visitors.anonymous().get(address);
    assertThat(answer.status().value()).as(address).isEqualTo(200);
    return answer.body();
  }

  private void post(AreaId area, int roses) {
    var women = plans.unit("women", "Thủy Xuân");
    var posting =
        greenSunday(
            area,
            day,
            List.of(new Share(women.organization(), women.id(), BigDecimal.ONE)),
            List.of(new Amount("roses-planted", BigDecimal.valueOf(roses))),
            List.of());
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
