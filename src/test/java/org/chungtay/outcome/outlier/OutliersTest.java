package org.chungtay.outcome.outlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Months of a veterans' unit, each told by its amounts; what is found is rolled back or of a unit
/// that no other test uses.
@ProductTest
class OutliersTest {
  private static final String INDICATOR = "black-spots-removed";

  @Autowired Outliers outliers;
  @Autowired Outcomes outcomes;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void findsAMonthFarAboveTheUnitsOwnAndNoneThatOnlyVaries() {
    assertThat(found(List.of(10, 12, 9, 11, 10, 300))).containsExactly("HISTORY 300 of 10");
    assertThat(found(List.of(10, 12, 9, 11, 10, 25))).isEmpty();
    assertThat(found(List.of(2, 40, 7, 90, 15, 300))).isEmpty();
  }

  @Test
  void findsAMonthFarBelow() {
    assertThat(found(List.of(100, 120, 90, 110, 100, 3))).containsExactly("HISTORY 3 of 100");
  }

  @Test
  void threeMonthsAreNoHistory() {
    assertThat(found(List.of(10, 10, 300))).isEmpty();
  }

  @Test
  void aMonthThatIsNotOverCanOnlyBeTooHigh() {
    assertThat(found(List.of(100, 120, 90, 110, 100, 100, 3), 0)).isEmpty();
    assertThat(found(List.of(10, 12, 9, 11, 10, 11, 300), 0))
        .containsExactly("HISTORY 300 of 10.488");
  }

  @Test
  void findsAUnitFarAboveItsNeighbours() {
    var found =
        rolledBack(() -> {
          var wards =
              List.of(
                  "Vỹ Dạ",
                  "An Cựu",
                  "Thuận Hóa",
                  "Phú Xuân",
                  "Kim Long",
                  "Hương An",
                  "Thủy Xuân",
                  "Hóa Châu",
                  "Dương Nỗ");
          wards.forEach(ward -> post(plans.unit("veterans", ward), month(1), 10));
          post(plans.unit("veterans", "Thuận An"), month(1), 200);
        });
    assertThat(found).contains("NEIGHBOURS 200 of 10");
  }

  @Test
  void whatIsExplainedStaysExplainedUntilTheFigureChanges() {
    var unit = plans.unit("veterans", "Chân Mây - Lăng Cô");
    for (int ago = 6; ago > 1; ago--) {
      post(unit, month(ago), 10);
    }
    post(unit, month(1), 300);
    outliers.find();
    var officer = visitors.as("officer", unit.id().value());
    var page = officer.get("/outliers?lang=en").body();
    var address = "/outliers/" + unit.id() + "/" + INDICATOR + "/" + month(1) + "/history";
    assertThat(page).contains(address, "300 spots", "30 times the unit");
    assertThat(officer.post(address, Map.of("note", "")).status().value()).isEqualTo(422);
    var key = address.substring("/outliers/".length());
    var refused = officer.post(address, Map.of("key", key, "note", "x".repeat(501)));
    assertThat(refused.body()).contains("x".repeat(501), "id=\"note-refusal\"");
    var note = Map.of("note", "Ra quân sau lũ " + unit.id());
    assertThat(officer.post(address, note).status().value()).isEqualTo(303);
    assertThat(officer.get("/outliers").body()).doesNotContain(address);
    outliers.find();
    assertThat(officer.get("/outliers").body()).doesNotContain(address);
    assertThat(officer.get("/outliers?looked=true").body()).contains("Ra quân sau lũ " + unit.id());
    post(unit, month(1), 50);
    assertThat(officer.post("/outliers", Map.of()).status().value()).isEqualTo(403);
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    assertThat(administrator.post("/outliers", Map.of()).status().value()).isEqualTo(303);
    assertThat(officer.get("/outliers").body()).contains(address, "350");
    post(unit, month(1), 50);
    for (int more = 0; more < 5; more++) {
      post(unit, month(6 - more), 200);
    }
    outliers.find();
    assertThat(officer.get("/outliers").body()).doesNotContain(address);
    assertThat(officer.post(address, note).status().value()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leader", "officer"})
  void othersNeitherSeeNorExplain(String role) {
    var unit = plans.unit("veterans", "Phú Bài");
    var here = role.equals("officer") ? plans.unit("women", "Phú Bài") : unit;
    var stranger = visitors.as(role, here.id().value());
    var address = "/outliers/" + unit.id() + "/" + INDICATOR + "/" + month(1) + "/history";
    assertThat(stranger.post(address, Map.of("note", "x")).status().value()).isEqualTo(403);
  }

  private List<String> found(List<Integer> amounts) {
    return found(amounts, 1);
  }

  /// @param last how many months ago the last amount is of
  private List<String> found(List<Integer> amounts, int last) {
    var unit = plans.unit("veterans", "Phú Vinh");
    return rolledBack(() -> {
      for (int at = 0; at < amounts.size(); at++) {
        post(unit, month(last + amounts.size() - 1 - at), amounts.get(at));
      }
    });
  }

  private List<String> rolledBack(Runnable deeds) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          status.setRollbackOnly();
          deeds.run();
          outliers.find();
          return jdbc.sql(
                  """
                  select kind || ' ' || trim_scale(amount) || ' of ' || trim_scale(round(usual, 3))
                  from outcome.outlier
                  where indicator = :indicator and gone_at is null and unit = any(:units)
                  """)
              .param("indicator", INDICATOR)
              .param(
                  "units",
                  new UUID[] {
                    plans.unit("veterans", "Phú Vinh").id().value(),
                    plans.unit("veterans", "Thuận An").id().value()
                  })
              .query((row, _) -> row.getString(1))
              .list();
        }));
  }

  private YearMonth month(int ago) {
    return YearMonth.from(clock.today()).minusMonths(ago);
  }

  private void post(Unit unit, YearMonth month, int spots) {
    var posting =
        greenSunday(
            unit.area(),
            month.atDay(1),
            List.of(new Share(unit.organization(), unit.id(), BigDecimal.ONE)),
            List.of(new Amount(INDICATOR, BigDecimal.valueOf(spots))),
            List.of());
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
