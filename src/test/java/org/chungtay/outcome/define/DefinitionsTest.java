package org.chungtay.outcome.define;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class DefinitionsTest {
  private static final String INDICATORS = "/administration/indicators";

  @Autowired Outcomes outcomes;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  Visitor writer =
      new Visitor(
          new org.chungtay.identity.Actor(org.chungtay.identity.PersonId.next(), ""),
          org.springframework.web.client.RestClient.create());
  Visitor other = writer;
  final UUID id = Ids.next();
  final String code = code(id);

  @BeforeEach
  void twoAdministrators() {
    writer = visitors.as("administrator", Access.INSTALLATION);
    other = visitors.as("administrator", Access.INSTALLATION);
  }

  @Test
  void anotherAdministratorApprovesWhatIsCountedFromThenOn() {
    assertThat(writer.post(INDICATORS, indicator(Map.of())).status().value()).isEqualTo(303);
    assertThat(outcomes.indicator(code)).isEmpty();
    assertThat(approve(writer, id).status().value()).isEqualTo(403);
    assertThat(outcomes.indicator(code)).isEmpty();
    assertThat(approve(other, id).status().value()).isEqualTo(303);
    var indicator = outcomes.indicator(code).orElseThrow();
    assertThat(indicator.rule()).isEqualTo(Indicator.Rule.SUM);
    assertThat(indicator.targetable()).isTrue();
    assertThat(visitors.anonymous().get("/indicators/" + code + "?lang=en").body())
        .contains("Rain barrels")
        .contains("Barrels put up.");
  }

  @Test
  void aRatioOfWhatCountsPeopleHasNoTargets() {
    var fields =
        indicator(
            Map.of(
                "rule", "ratio",
                "numerator", "waste-collected",
                "denominator", "participations",
                "factor", "1"));
    assertThat(writer.post(INDICATORS, fields).status().value()).isEqualTo(303);
    assertThat(approve(other, id).status().value()).isEqualTo(303);
    var ratio = outcomes.indicator(code).orElseThrow();
    assertThat(ratio.quotient()).isPresent();
    assertThat(ratio.targetable()).isFalse();
  }

  @Test
  void aRatioDividesTwoThatAddUp() {
    for (var wrong : new String[] {"persons", "self-joined-share", "no-such", ""}) {
      var fields =
          indicator(Map.of("rule", "ratio", "numerator", "waste-collected", "denominator", wrong));
      var answer = writer.post(INDICATORS, fields);
      assertThat(answer.status().value()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).contains("Rain barrels").contains("denominator-refusal");
    }
    var itself = Map.of("rule", "ratio", "numerator", "waste-bags", "denominator", "waste-bags");
    assertThat(writer.post(INDICATORS, indicator(itself)).status().value()).isEqualTo(422);
  }

  @Test
  void personsAndParticipationsAreNotDefinedByHand() {
    for (var rule : new String[] {"participations", "distinct-persons"}) {
      assertThat(writer.post(INDICATORS, indicator(Map.of("rule", rule))).status().value())
          .isEqualTo(422);
    }
  }

  @Test
  void oldFiguresKeepTheirDefinition() {
    var _ = writer.post(INDICATORS, indicator(Map.of()));
    var _ = approve(other, id);
    var change = Ids.next();
    var tomorrow = clock.today().plusDays(1);
    assertThat(
            writer
                .post(INDICATORS + "/" + code, changed(change, clock.today().minusDays(1)))
                .status()
                .value())
        .as("never backwards")
        .isEqualTo(422);
    assertThat(writer.post(INDICATORS + "/" + code, changed(change, tomorrow)).status().value())
        .isEqualTo(303);
    assertThat(writer.post(INDICATORS + "/" + code, changed(Ids.next(), tomorrow)).status().value())
        .as("one change at a time")
        .isEqualTo(409);
    assertThat(approve(other, change).status().value()).isEqualTo(303);
    var again = writer.post(INDICATORS + "/" + code, changed(Ids.next(), tomorrow));
    assertThat(again.status().value()).as("one change a day").isEqualTo(422);
    assertThat(again.body()).contains("since-refusal");
    assertThat(page(clock.today().minusDays(30), clock.today()))
        .contains("Barrels put up.")
        .doesNotContain("of 200 litres");
    assertThat(page(tomorrow, tomorrow.plusDays(30)))
        .contains("of 200 litres")
        .doesNotContain("Barrels put up.");
    assertThat(page(clock.today(), tomorrow)).contains("of 200 litres").contains("Barrels put up.");
    assertThat(outcomes.indicators(tomorrow))
        .filteredOn(one -> one.code().equals(code))
        .extracting(one -> one.definition("en"))
        .containsExactly("Barrels of 200 litres.");
  }

  @Test
  void whatWasDecidedStaysInTheDatabaseToo() {
    var _ = writer.post(INDICATORS, indicator(Map.of()));
    var _ = approve(other, id);
    for (var change :
        new String[] {
          "update outcome.indicator_change set definition = name where id = :id",
          "delete from outcome.indicator_change where id = :id"
        }) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", id).update())
          .isInstanceOf(DataAccessException.class);
    }
    var own = Ids.next();
    var _ = writer.post(INDICATORS + "/" + code, changed(own, clock.today().plusDays(9)));
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    update outcome.indicator_change
                    set decided_by = written_by, decided_at = now(), accepted = true where id = :id
                    """)
                .param("id", own)
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  private String page(LocalDate from, LocalDate to) {
    return visitors
        .anonymous()
        .get("/indicators/" + code + "?lang=en&from=" + from + "&to=" + to)
        .body();
  }

  private static Visitor.Answer approve(Visitor who, UUID change) {
    return who.post(INDICATORS + "/changes/" + change + "/approve", Map.of());
  }

  private Map<String, String> indicator(Map<String, String> different) {
    var fields = new HashMap<>(words("Barrels put up."));
    fields.putAll(
        Map.of(
            "id", id.toString(),
            "code", code,
            "unit-vi", "thùng",
            "unit-en", "barrels",
            "unit-ar", "برميل",
            "rule", "sum",
            "about", "work",
            "decimals", "0"));
    fields.putAll(different);
    return fields;
  }

  private static Map<String, String> changed(UUID change, LocalDate since) {
    var fields = new HashMap<>(words("Barrels of 200 litres."));
    fields.putAll(Map.of("id", change.toString(), "since", since.toString()));
    return fields;
  }

  private static Map<String, String> words(String definition) {
    return Map.of(
        "name-vi", "Thùng chứa nước mưa",
        "name-en", "Rain barrels",
        "name-ar", "براميل المطر",
        "definition-vi", definition,
        "definition-en", definition,
        "definition-ar", definition,
        "reason", "Quyết định số 12");
  }

  private static String code(UUID of) {
    var letters = new StringBuilder("rain-");
    of.toString().substring(24).chars().forEach(one -> letters.append((char) ('a' + one % 26)));
    return letters.toString();
  }
}
