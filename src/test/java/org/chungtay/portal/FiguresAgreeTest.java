package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Figures that stand together agree, however much is confirmed meanwhile.
@ProductTest
class FiguresAgreeTest {
  private static final int READS = 25;

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Outcomes outcomes;
  @Autowired TransactionTemplate transaction;
  @Autowired JsonMapper json;

  @Test
  void theTotalIsItsPartsWhileOthersPost() throws InterruptedException {
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    var going = new AtomicBoolean(true);
    var poster =
        Thread.ofVirtual()
            .start(() -> {
              while (going.get()) {
                post(officer, LocalDate.of(2003, 6, 15), Ids.next());
              }
            });
    try {
      for (int read = 0; read < READS; read++) {
        for (var indicator : new String[] {"waste-bags", "persons"}) {
          agree(json.readTree(answer(indicator)), indicator);
        }
      }
    } finally {
      going.set(false);
      poster.join();
    }
    assertThat(outcomes.total("waste-bags", year(2003)).total()).isPositive();
  }

  private static void agree(JsonNode totals, String indicator) {
    var total = totals.get("total").decimalValue();
    assertThat(sum(totals, "creditedToOrganizations")).isEqualByComparingTo(total);
    if (!indicator.equals("persons")) {
      assertThat(sum(totals, "byOrganization")).isEqualByComparingTo(total);
      assertThat(sum(totals, "byWard")).isEqualByComparingTo(total);
      assertThat(sum(totals, "byMonth")).isEqualByComparingTo(total);
    }
  }

  /// More rows than one portion holds, many of them of the same day.
  @Test
  void aWholeTableHasEveryRowOnce() {
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    transaction.executeWithoutResult(_ ->
        IntStream.range(0, 2_345)
            .forEach(row ->
                outcomes.post(officer, posting(LocalDate.of(2004, 3, 1 + row / 200), Ids.next()))));
    var rows = new ArrayList<Outcomes.Row>();
    outcomes.each("waste-bags", year(2004), rows::addAll);
    assertThat(new HashSet<>(rows.stream().map(Outcomes.Row::entry).toList())).hasSize(2_345);
    assertThat(rows).hasSize(2_345).isSortedAccordingTo((a, b) -> b.day().compareTo(a.day()));
    var file =
        visitors
            .anonymous()
            .get("/indicators/waste-bags/rows.csv?from=2004-01-01&to=2004-12-31")
            .body();
    assertThat(file.lines().count()).isEqualTo(2_346);
  }

  private void post(Actor officer, LocalDate day, java.util.UUID id) {
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting(day, id)));
  }

  private Posting posting(LocalDate day, java.util.UUID id) {
    var women = plans.unit("women", "Thủy Xuân");
    var youth = plans.unit("youth", "Thủy Xuân");
    return greenSunday(
        new Source("activity", id),
        plans.ward("Thủy Xuân").id(),
        day,
        List.of(
            new Share(women.organization(), women.id(), new BigDecimal("0.7")),
            new Share(youth.organization(), youth.id(), new BigDecimal("0.3"))),
        List.of(new Amount("waste-bags", BigDecimal.TEN)),
        List.of(Ids.next(), Ids.next()));
  }

  private String answer(String indicator) {
    var address = "/api/v1/indicators/" + indicator + "/totals?from=2003-01-01&to=2003-12-31";
    var body = visitors.anonymous().client().get().uri(address).retrieve().body(String.class);
    return body == null ? "" : body;
  }

  private static Scope year(int year) {
    return Scope.city(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static BigDecimal sum(JsonNode totals, String parts) {
    return StreamSupport.stream(totals.get(parts).spliterator(), false)
        .map(part -> part.get("total").decimalValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
