package org.chungtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class BenchTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void everyPageOpensInThreeLanguages(String language) {
    var plan = reported();
    var officer = visitor("officer");
    var activity = "/activities/" + plan.id();
    for (var kind : Kind.values()) {
      opens(officer, "/workbench?kind=" + BenchModel.code(kind) + "&lang=" + language);
    }
    for (var path : List.of("/confirmation", "/report", "/shares")) {
      opens(officer, activity + path + "?lang=" + language);
    }
    opens(officer, "/report?lang=" + language);
    assertThat(
            officer
                .post(activity + "/return", Map.of("revision", "1", "reason", "Thiếu"))
                .status()
                .value())
        .isEqualTo(303);
    var leader = visitor("leader");
    for (var step : List.of("", "/results", "/words", "/photos", "/send")) {
      opens(leader, activity + "/report" + step + "?lang=" + language);
    }
  }

  @Test
  void whatDeservesALookIsLeftAsItIsAndSaysWhy() {
    var plan = reported();
    var answer = visitor("officer").post("/workbench/confirm", Map.of("chosen", plan.id() + ":1"));
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.body()).contains("/confirmation");
  }

  @Test
  void afterConfirmingOneIsWhereOneWas() {
    var plan = reported();
    var where = "kind=to-confirm&q=chu+nhat&order=unit";
    var officer = visitor("officer");
    assertThat(officer.get("/workbench?" + where).body())
        .contains("/workbench/confirm?kind=to-confirm", "/workbench.csv?kind=to-confirm");
    var answer =
        officer.post(
            "/workbench/confirm?kind=to-confirm&order=unit", Map.of("chosen", plan.id() + ":1"));
    assertThat(answer.body()).contains("value=\"unit\" selected");
    assertThat(officer.get("/workbench/confirm?kind=drafts&page=1&lang=en").location())
        .contains("/workbench?kind=drafts&page=1&lang=en");
  }

  @Test
  void moreThanTwoHundredAtOnceAreRefusedAndNotForgotten() {
    var form = new LinkedMultiValueMap<String, String>();
    for (int i = 0; i <= ManyConfirmations.MOST; i++) {
      form.add("chosen", Ids.next() + ":1");
    }
    var status =
        visitor("officer")
            .client()
            .post()
            .uri("/workbench/confirm")
            .accept(MediaType.TEXT_HTML)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form)
            .exchange((_, answer) -> answer.getStatusCode().value());
    assertThat(status).isEqualTo(422);
  }

  @Test
  void bothSidesSeeWhoWaitsForWhom() {
    var plan = reported();
    assertThat(visitor("leader").get("/workbench?kind=with-others").body())
        .contains("Đơn vị bạn đang chờ", plans.unit("youth", WARD).name());
    assertThat(visitor("officer").get("/workbench").body())
        .contains("Đang chờ bạn", plans.unit("women", WARD).name(), plan.id().toString());
    assertThat(visitors.signedIn().get("/workbench").body()).doesNotContain("data-waits");
  }

  @Test
  void otherWorkIsNamedToThoseWhoMayDoItAndOpens() {
    var officer = visitor("officer");
    var ways =
        Pattern.compile("href=\"([^\"]+)\"")
            .matcher(between(officer.get("/workbench").body(), "data-other-work", "</nav>"))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(ways).contains("/units", "/transfers", "/declarations", "/data-requests");
    ways.forEach(way -> opens(officer, way));
    assertThat(between(visitor("leader").get("/workbench").body(), "data-other-work", "</nav>"))
        .contains("\"/units\"")
        .doesNotContain("/declarations", "/data-requests");
    assertThat(visitors.signedIn().get("/workbench").body()).doesNotContain("data-other-work");
  }

  private static String between(String body, String first, String last) {
    var from = body.indexOf(first);
    assertThat(from).isNotNegative();
    return body.substring(from, body.indexOf(last, from));
  }

  @Test
  void thoseWithoutTheRightSeeNothingAndConfirmNothing() {
    var plan = reported();
    var neighbour = visitors.as("officer", plans.unit("women", "Kim Long").id().value());
    assertThat(neighbour.get("/workbench").body()).doesNotContain(plan.id().toString());
    assertThat(neighbour.get("/activities/" + plan.id() + "/confirmation").status().value())
        .isEqualTo(403);
    assertThat(
            visitors
                .signedIn()
                .post("/workbench/confirm", Map.of("chosen", plan.id() + ":1"))
                .status()
                .value())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"chosen,not-an-id", "chosen,''", "chosen,00000000-0000-0000-0000-000000000000:x"})
  void refusesRowsThatAreNone(String field, String value) {
    var answer = visitor("officer").post("/workbench/confirm", Map.of(field, value));
    assertThat(answer.status().value()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource({
    "heads,-1",
    "heads,99999999999",
    "result-waste-bags,1e30",
    "result-waste-bags,-4",
    "day,0000-01-01",
    "day,9999-12-31",
    "when,next-year",
    "ward,Không Có Nơi Này",
    "unit,11111111-1111-1111-1111-111111111111",
    "title,''",
    "hours,0"
  })
  void theShortFormRefusesWhatCannotBe(String field, String value) {
    var fields = shortForm();
    if (field.equals("day")) {
      fields.put("when", "day");
    }
    fields.put(field, value);
    var answer = visitor("leader").post("/report", fields);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body()).contains("role=\"alert\"");
  }

  @Test
  void theShortFormSentTwiceIsOneReport() {
    var fields = shortForm();
    var leader = visitor("leader");
    var first = leader.post("/report", fields);
    assertThat(first.status().value()).isEqualTo(303);
    assertThat(leader.post("/report", fields).location()).isEqualTo(first.location());
    var sent = leader.get(first.location());
    assertThat(sent.body()).contains("40").contains("25");
  }

  @Test
  void aCellThatBeginsLikeAFormulaIsText() {
    assertThat(Cell.of("=1+1").csv()).isEqualTo("\"'=1+1\"");
    assertThat(Cell.of("Dọn \"kiệt\"").csv()).isEqualTo("\"Dọn \"\"kiệt\"\"\"");
    assertThat(visitor("officer").get("/workbench.xlsx").status().value()).isEqualTo(200);
    assertThat(visitor("officer").get("/workbench.csv").status().value()).isEqualTo(200);
  }

  private Map<String, String> shortForm() {
    var fields = new HashMap<String, String>();
    fields.put("id", Ids.next().toString());
    fields.put("title", "Dọn vệ sinh kiệt 42");
    fields.put("when", "yesterday");
    fields.put("hours", "1,5");
    fields.put("ward", WARD);
    fields.put("unit", plans.unit("women", WARD).id().toString());
    fields.put("heads", "23");
    fields.put("names", "1. Hoàng Phủ Ngọc Lan Chi\n2. Tôn Thất Diệu Chẳng Trùng");
    fields.put("result-waste-bags", "40");
    return fields;
  }

  private Visitor visitor(String role) {
    return visitors.as(role, plans.unit("women", WARD).id().value());
  }

  private static void opens(Visitor visitor, String address) {
    assertThat(visitor.get(address).status().value()).as(address).isEqualTo(200);
  }

  private Plan reported() {
    var plan = plans.in(WARD).with("youth", 40).now();
    var site = plan.sites().getFirst().id();
    reporting.reportUnplanned(
        plans.someone("leader", "women", WARD),
        plan,
        List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
        new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
    return plan;
  }
}
