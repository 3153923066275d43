package org.chungtay.movement.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.movement.Copies;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Restated;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// It has wards of its own in the city, which other tests count.
@SeparateProductTest
class FollowsIntoSuccessorsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired ModelsForTests models;
  @Autowired MovementsForTests ready;
  @Autowired Movements movements;
  @Autowired Copies copies;
  @Autowired Outcomes outcomes;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private AreaId upper;
  private AreaId lower;
  private Unit above;
  private Unit below;

  @BeforeEach
  void twoWards() {
    upper = ward("Đông Ba Thượng");
    lower = ward("Đông Ba Hạ");
    above = units.unit("women", upper);
    below = units.unit("women", lower);
  }

  private AreaId ward(String name) {
    var ward = reorganizations.ward(name);
    units.openIn(ward, name);
    return ward;
  }

  @Test
  void copiesAndMovementsGoOnAndNothingIsCountedLessOrTwice() {
    var model = models.recognised(ModelsForTests.fields());
    var origin = models.origin(model);
    var first = models.accepted(model, origin, above, DAY);
    var second = models.accepted(model, first, below, DAY.plusDays(9));
    var movement = movement();
    var today = clock.today();
    claims.posted("trees-planted", "12", upper, today.minusDays(30));
    claims.posted("trees-planted", "5", lower, today.minusDays(20));
    var replicated = outcomes.total("models-replicated", city()).total();
    var trees = reached(movement);
    assertThat(trees).isEqualByComparingTo("17");

    var merged = reorganizations.ward("Đông Ba", today);
    var happened =
        reorganizations.happen(today, Map.of(upper, Became.one(merged), lower, Became.one(merged)));
    var unit = units.successor(above);
    for (var copy : List.of(first, second)) {
      assertThat(copies.find(copy).orElseThrow().unit()).isEqualTo(unit.id());
      assertThat(copies.find(copy).orElseThrow().area()).isEqualTo(merged);
    }
    assertThat(copies.of(model)).hasSize(3);
    assertThat(outcomes.total("models-replicated", city()).total())
        .isEqualByComparingTo(replicated);
    assertThat(restated(merged, today)).isEqualByComparingTo("2");
    var goals = movements.goals(movement);
    assertThat(goals)
        .singleElement()
        .satisfies(goal -> {
          assertThat(goal.areas()).containsExactly(merged);
          assertThat(goal.quantity()).as("both ask for it").isEqualByComparingTo("30");
        });
    assertThat(reached(movement)).isEqualByComparingTo(trees);
    assertThat(movements.find(movement).orElseThrow().lead().unit()).isEqualTo(unit.id());
    assertThat(movements.tasks(movement).getFirst().lead()).isEqualTo(unit.id());
    again(movement, happened, first);
  }

  private void again(
      MovementId movement, org.chungtay.territory.AreasReorganized happened, CopyId copy) {
    var before = movements.find(movement).orElseThrow();
    var stood = copies.find(copy).orElseThrow();
    reorganizations.tellAgain(happened);
    assertThat(movements.find(movement).orElseThrow()).isEqualTo(before);
    assertThat(copies.find(copy).orElseThrow()).isEqualTo(stood);
    assertThat(movements.goals(movement)).hasSize(1);
  }

  private MovementId movement() {
    var draft = ready.draft("Bờ sông xanh " + MovementsForTests.number(), above);
    var author = visitors.as("officer", above.id().value()).actor();
    movements.write(author, draft);
    movements.aim(author, draft.id(), goal(upper, "10"));
    movements.aim(author, draft.id(), goal(lower, "20"));
    movements.plan(
        author,
        draft.id(),
        new Task(Ids.next(), "Trồng cây", above.id(), List.of(), draft.last(), TaskState.OPEN, ""));
    ready.launch(draft.id());
    return draft.id();
  }

  private static Goal goal(AreaId area, String quantity) {
    return new Goal(Ids.next(), "trees-planted", List.of(area), new BigDecimal(quantity));
  }

  private BigDecimal reached(MovementId movement) {
    return movements.reached(movements.find(movement).orElseThrow()).stream()
        .map(Movements.Reached::evidenced)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Scope city() {
    return Scope.city(DAY.minusYears(1), clock.today());
  }

  private BigDecimal restated(AreaId area, LocalDate day) {
    return outcomes.under("models-replicated", city(), day).rows().stream()
        .filter(row -> row.area().equals(area))
        .map(Restated.Row::total)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
