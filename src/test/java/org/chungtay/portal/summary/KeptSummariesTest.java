package org.chungtay.portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A summary of the roses as it is kept.
@ProductTest
class KeptSummariesTest {
  @Autowired RosesForTests roses;
  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired JdbcClient jdbc;

  private LocalDate day = LocalDate.EPOCH;

  @BeforeEach
  void plant() {
    day = roses.plant();
  }

  @Test
  void aSummaryIsKeptChangedRemovedAndBroughtBack() {
    var officer = roses.officer();
    var id = Ids.next();
    var fields = fields(id, "Roses in the quarter " + day);
    assertThat(officer.post("/summaries", fields).location()).startsWith("/summaries/" + id);
    assertThat(officer.post("/summaries", fields).status().value()).isEqualTo(303);
    assertThat(RosesForTests.line(officer.get("/summaries/" + id + "?lang=en").body(), "Total"))
        .contains(">47<");
    assertThat(officer.get("/summaries?words=" + day).body()).contains(id.toString());
    var change = "/summaries/" + id + "/change";
    assertThat(officer.get(change).body()).contains("Roses in the quarter " + day);
    fields.put("version", "1");
    fields.put("name", "Roses " + day);
    fields.put("comparison", "preceding");
    assertThat(officer.post(change, fields).status().value()).isEqualTo(303);
    var second = officer.post(change, fields);
    assertThat(second.status().value()).isEqualTo(409);
    assertThat(second.body()).contains("Roses " + day, "Nguyễn Thị Ánh Tuyết");
    assertThat(officer.post("/summaries/" + id + "/remove", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(officer.get("/summaries?words=" + day).body()).doesNotContain(id.toString());
    assertThat(officer.post("/summaries/" + id + "/restore", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(officer.get("/summaries?words=" + day).body()).contains(id.toString());
    assertThat(deeds(id))
        .containsExactly(
            "portal.summary-kept",
            "portal.summary-changed",
            "portal.summary-removed",
            "portal.summary-restored");
  }

  @Test
  void aNameStandsForOneSummaryOfAUnit() {
    var officer = roses.officer();
    var name = "Báo cáo quý " + day;
    assertThat(officer.post("/summaries", fields(Ids.next(), name)).status().value())
        .isEqualTo(303);
    var again = officer.post("/summaries", fields(Ids.next(), name.toUpperCase(Locale.ROOT)));
    assertThat(again.status().value()).isEqualTo(409);
    assertThat(again.body()).contains("một báo cáo tên như vậy", "id=\"figures\"");
  }

  @Test
  void othersNeitherSeeNorChangeIt() {
    var id = Ids.next();
    var _ = roses.officer().post("/summaries", fields(id, "Of Thủy Xuân " + day));
    var elsewhere = visitors.as("officer", plans.unit("women", "Hóa Châu").id().value());
    for (var stranger : List.of(elsewhere, visitors.signedIn())) {
      assertThat(stranger.get("/summaries/" + id).status().value()).isEqualTo(403);
      assertThat(stranger.post("/summaries/" + id + "/remove", Map.of()).status().value())
          .isEqualTo(403);
      assertThat(stranger.post("/summaries", fields(Ids.next(), "X " + day)).status().value())
          .isEqualTo(403);
    }
    assertThat(elsewhere.get("/summaries").body()).doesNotContain(id.toString());
    var city = visitors.as("officer", roses.women().path().getFirst().value());
    assertThat(city.get("/summaries").body()).contains(id.toString());
    assertThat(visitors.anonymous().get("/summaries").status().value()).isEqualTo(303);
  }

  private Map<String, String> fields(UUID id, String name) {
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("unit", roses.women().id().toString());
    fields.put("name", name);
    fields.put("indicators", "roses-planted");
    fields.put("breakdown", "wards");
    fields.put("span", "days");
    fields.put("from", day.toString());
    fields.put("to", day.toString());
    fields.put("comparison", "year-ago");
    return fields;
  }

  private List<String> deeds(UUID id) {
    return jdbc.sql("select deed from identity.audit where subject = :id order by at, id")
        .param("id", id)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
