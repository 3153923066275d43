package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.chungtay.testing.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/// Whatever leaves a demonstration says that it is invented, also when it is empty and also when it
/// is a refusal.
@ProductTest
@TestPropertySource(properties = "chungtay.demonstration=true")
class DemonstrationMarkTest {
  private static final String WARD = "Hương An";
  private static final String MARK = "Demonstration data";

  @Autowired Visitors visitors;
  @Autowired WorkForTests work;
  @Autowired PlansForTests plans;
  @Autowired JsonMapper json;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/indicators.csv",
        "/indicators.csv?from=2001-01-01&to=2001-01-02",
        "/indicators/waste-collected/rows.csv",
        "/indicators/waste-collected/rows.csv?from=2001-01-01&to=2001-01-02",
        "/declared.csv",
        "/activities.csv",
        "/activities.csv?q=nothing-is-called-so",
        "/workbench.csv",
        "/units/UNIT/members.csv",
        "/administration/audit.csv",
        "/administration/audit.csv?who=nobody-is-called-so"
      })
  void aTableBeginsWithIt(String address) {
    var answer = file(address);
    var text = new String(body(answer), StandardCharsets.UTF_8);
    assertThat(text.lines().findFirst().orElseThrow()).contains(MARK);
    assertThat(name(answer)).contains("DEMONSTRATION-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/indicators.xlsx",
        "/indicators/waste-collected/rows.xlsx",
        "/indicators/waste-collected/rows.xlsx?from=2001-01-01&to=2001-01-02",
        "/activities.xlsx",
        "/workbench.xlsx",
        "/units/UNIT/members.xlsx"
      })
  void aSheetBeginsWithIt(String address) {
    var answer = file(address);
    assertThat(Workbooks.sheet(body(answer)))
        .containsPattern("<row r=\"1\"[^>]*><c r=\"A1\".*?" + MARK);
    assertThat(name(answer)).contains("DEMONSTRATION-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/calendar/wards/WARD.ics",
        "/calendar/organizations/women.ics",
        "/activities/ACTIVITY/calendar.ics"
      })
  void aCalendarAndItsEventsAreCalledSo(String address) {
    var answer = file(address);
    var text = new String(body(answer), StandardCharsets.UTF_8).replace("\r\n ", "");
    assertThat(text)
        .contains("X-WR-CALNAME:" + MARK + ": ", "SUMMARY:" + MARK + ": ")
        .doesNotContain("SUMMARY:N");
    assertThat(name(answer)).contains("DEMONSTRATION-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/indicators",
        "/api/v1/indicators/waste-collected/totals",
        "/api/v1/indicators/waste-collected/rows",
        "/api/v1/organizations",
        "/api/v1/activities",
        "/api/v1/activities/ACTIVITY",
        "/api/v1/areas?q=huong+an",
        "/api/v1/areas/AREA",
        "/api/v1/areas/boundaries.geojson",
        "/api/v1/indicators/none/totals",
        "/api/v1/indicators/waste-collected/rows?size=0",
        "/api/v1/nothing",
        "/indicators/waste-collected/wards.geojson"
      })
  void everyJsonAnswerSaysIt(String address) {
    var answer = json.readTree(body(file(address)));
    assertThat(answer.path("demonstration").asBoolean(false)).isTrue();
  }

  @Test
  void theGateSaysItToPhonesAndWhenItRefuses() {
    var plan = work.open(WARD);
    var leader = visitors.as("leader", plan.leadUnit().value());
    for (var gate : List.of(leader, visitors.anonymous())) {
      var answer =
          gate.client()
              .post()
              .uri("/api/v1/activities/" + plan.id() + "/checkins")
              .contentType(MediaType.APPLICATION_JSON)
              .body("{\"tickets\": [\"none\"]}")
              .retrieve()
              .onStatus(_ -> true, (_, _) -> {})
              .body(String.class);
      assertThat(json.readTree(String.valueOf(answer)).path("demonstration").asBoolean(false))
          .as(answer)
          .isTrue();
    }
  }

  @Test
  void theCalendarOfOnesOwnTicketIsCalledSo() {
    var plan = work.open(WARD);
    var ticket = plans.ticket(plan, "0905 700 800", "en");
    var calendar = visitors.anonymous().get(ticket + "/calendar.ics?lang=en").body();
    assertThat(calendar).contains("SUMMARY:" + MARK).doesNotContain("SUMMARY:N");
  }

  @Test
  void aMapIsCalledSoAndEachOfItsWards() {
    var answer = file("/indicators/waste-collected/wards.geojson");
    var map = json.readTree(body(answer));
    assertThat(map.get("name").asString()).contains(MARK);
    for (var feature : map.get("features")) {
      assertThat(feature.at("/properties/name").asString()).contains(MARK);
    }
    assertThat(name(answer)).contains("DEMONSTRATION-");
  }

  private ResponseEntity<byte[]> file(String address) {
    var plan = work.open(WARD);
    var unit = plans.unit("women", WARD).id();
    var asked =
        address
            .replace("WARD", plans.ward(WARD).key())
            .replace("AREA", plans.ward(WARD).id().toString())
            .replace("ACTIVITY", plan.id().toString())
            .replace("UNIT", unit.toString());
    Visitor reader =
        address.startsWith("/administration")
            ? visitors.as("administrator", Access.INSTALLATION)
            : address.startsWith("/workbench") || address.startsWith("/units")
                ? visitors.as("officer", unit.value())
                : visitors.anonymous();
    return reader
        .client()
        .get()
        .uri(asked + (asked.contains("?") ? "&" : "?") + "lang=en")
        .accept(MediaType.ALL)
        .retrieve()
        .onStatus(_ -> true, (_, _) -> {})
        .toEntity(byte[].class);
  }

  private static byte[] body(ResponseEntity<byte[]> answer) {
    var body = answer.getBody();
    return body == null ? new byte[0] : body;
  }

  private static String name(ResponseEntity<byte[]> answer) {
    return String.valueOf(answer.getHeaders().getFirst("Content-Disposition"));
  }

  /// The press wrote of the real Huế; the demonstration's evidence is invented.
  @Test
  void whatWasReallyDeclaredIsQuotedAndNeverComparedHere() {
    var page = visitors.anonymous().get("/declared?lang=en").body();
    assertThat(page)
        .contains("gần 12.000 ngôi nhà")
        .contains("hơn 36,6 tỷ đồng")
        .contains("this was really said, while the evidence of the demonstration is invented");
    var real = page.substring(page.indexOf("Nhà xây mới và sửa chữa cho người nghèo"));
    assertThat(real.substring(0, real.indexOf("</article>")))
        .doesNotContain("class=\"evidenced\"")
        .doesNotContain("Difference");
  }
}
