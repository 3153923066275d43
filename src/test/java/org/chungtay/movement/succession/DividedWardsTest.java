package org.chungtay.movement.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movements;
import org.chungtay.movement.Movements.Reached;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.movement.Pledging;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A ward is divided: its goal loses nothing to rounding, its copy remembers where it was, and
/// households pledge to no unit that is no more.
@SeparateProductTest
class DividedWardsTest {
  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired ModelsForTests models;
  @Autowired MovementsForTests ready;
  @Autowired Movements movements;
  @Autowired Pledging pledging;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void nothingIsLostBetweenItsParts() {
    var today = clock.today();
    var ward = reorganizations.ward("Bao Vinh " + MovementsForTests.number());
    units.openIn(ward, "Bao Vinh");
    var unit = units.unit("women", ward);
    var model = models.recognised(ModelsForTests.heads());
    var copy = models.accepted(model, models.origin(model), unit, LocalDate.of(2025, 9, 1));
    var draft = ready.draft("Bờ sông Bao Vinh " + MovementsForTests.number(), unit);
    var author = visitors.as("officer", unit.id().value()).actor();
    movements.write(author, draft);
    movements.aim(
        author,
        draft.id(),
        new Goal(Ids.next(), "trees-planted", List.of(ward), new BigDecimal("10")));
    ready.launch(draft.id());
    claims.posted("trees-planted", "7", ward, today.minusDays(30));

    var large = reorganizations.ward("Bao Vinh Lớn", today);
    var small = reorganizations.ward("Bao Vinh Nhỏ", today);
    var _ =
        reorganizations.happen(today, Map.of(ward, new Became(Map.of(large, "0.8", small, "0.2"))));
    assertThat(movements.reached(movements.find(draft.id()).orElseThrow()))
        .extracting(Reached::evidenced)
        .as("5.6 and 1.4 are 7")
        .allSatisfy(one -> assertThat(one).isEqualByComparingTo("7"));
    assertThat(
            jdbc.sql("select until || ' ' || area from movement.copy_before where copy = ?")
                .param(copy.value())
                .query(Sql.rows(String.class))
                .list())
        .containsExactly(today + " " + ward);
    var leader = visitors.as("leader", unit.path().getFirst().value()).actor();
    assertThatThrownBy(() -> pledging.take(leader, unit.id(), Map.of("H9", List.of("basket"))))
        .isInstanceOf(UnitClosed.class);
  }
}
