package org.chungtay.movement.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.ledger.Funds;
import org.chungtay.movement.Copies;
import org.chungtay.movement.Copies.Taken;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.movement.copy.CopyOutcomes;
import org.chungtay.movement.copy.CopyOutcomes.Checked;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitMergers;
import org.chungtay.organization.UnitMergers.NewMerger;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// It has wards of its own in the city, which other tests count.
@SeparateProductTest
class FollowsIntoSuccessorsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired ModelsForTests models;
  @Autowired MovementsForTests ready;
  @Autowired Movements movements;
  @Autowired Funds funds;
  @Autowired FundsForTests money;
  @Autowired Copies copies;
  @Autowired Outcomes outcomes;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired CopyOutcomes book;
  @Autowired TransactionOperations transactions;
  @Autowired Models recipes;
  @Autowired UnitMergers mergers;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private AreaId upper;
  private AreaId lower;
  private Unit above;
  private Unit below;

  @BeforeEach
  void twoWards() {
    upper = ward("Đông Ba Thượng " + MovementsForTests.number());
    lower = ward("Đông Ba Hạ " + MovementsForTests.number());
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
    stood(first, 6, true);
    var fund = money.opened(movement, above);
    var replicated = outcomes.total("models-replicated", city()).total();
    var standing = outcomes.total("copies-sustained", city()).total();
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
    assertThat(restated("models-replicated", merged, today)).isEqualByComparingTo("2");
    assertThat(outcomes.total("copies-sustained", city()).total()).isEqualByComparingTo(standing);
    assertThat(restated("copies-sustained", merged, today)).isEqualByComparingTo("1");
    stood(first, 12, false);
    assertThat(outcomes.total("copies-sustained", city()).total())
        .as("it is the same copy")
        .isEqualByComparingTo(standing.subtract(BigDecimal.ONE));
    assertThat(restated("copies-sustained", merged, today)).isEqualByComparingTo("0");
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
    assertThat(funds.find(fund).orElseThrow().unit()).isEqualTo(unit.id());
    again(movement, happened, first);
  }

  @Test
  void whatAGroupKeepsLiesWhereTheGroupLies() {
    var quiet = reorganizations.residential(upper, "Tổ 9 Đông Ba");
    var group = units.group(above, "Chi hội tổ 9", quiet);
    var model = models.recognised(ModelsForTests.heads());
    var origin = models.origin(model);
    var ofWard = models.accepted(model, origin, above, DAY);
    var ofGroup = models.accepted(model, origin, group, DAY);
    pledge(group, "HO0001");
    var today = clock.today();
    var large = reorganizations.ward("Đông Ba Lớn", today);
    var small = reorganizations.ward("Đông Ba Nhỏ", today);
    var there = reorganizations.residential(small, "Tổ 9 Đông Ba", today);
    var _ =
        reorganizations.happen(
            today,
            Map.of(
                upper, new Became(Map.of(large, "0.8", small, "0.2")), quiet, Became.one(there)));
    assertThat(copies.find(ofWard).orElseThrow().area()).isEqualTo(large);
    assertThat(copies.find(ofGroup).orElseThrow().area()).isEqualTo(small);
    var successor = units.successor(group);
    assertThat(copies.find(ofGroup).orElseThrow().unit()).isEqualTo(successor.id());
    assertThat(pledges(successor)).containsExactly("HO0001 " + small);
    closed(model, origin);
  }

  /// Nothing new is begun by what is no more.
  private void closed(ModelId model, CopyId origin) {
    var officer = visitors.as("officer", above.path().getFirst().value()).actor();
    var taken = new Taken(CopyId.next(), model, origin, above.id(), DAY, "Như cũ");
    assertThatThrownBy(() -> copies.takeOver(officer, taken)).isInstanceOf(UnitClosed.class);
    var recipe = models.recipe(above, ModelsForTests.heads());
    assertThatThrownBy(() -> recipes.describe(officer, recipe)).isInstanceOf(UnitClosed.class);
    var draft = ready.draft("Không còn", above);
    assertThatThrownBy(() -> movements.write(officer, draft)).isInstanceOf(UnitClosed.class);
  }

  @Test
  void householdsOfGroupsThatBecomeOneStayAsManyUnderCodesOfTheirOwn() {
    var groups =
        List.of("một", "hai", "ba").stream()
            .map(name -> units.group(above, "Chi hội " + name, upper))
            .toList();
    for (var group : groups) {
      List.of("HO0001", "HO0002", "A").forEach(code -> pledge(group, code));
      visited(group, "HO0002");
    }
    var model = models.recognised(ModelsForTests.heads());
    var copy = models.accepted(model, models.origin(model), groups.getFirst(), DAY);
    merge(groups);
    var successor = units.successor(groups.getFirst());
    var ward = " " + upper;
    assertThat(pledges(successor))
        .containsExactlyInAnyOrder(
            "HO0001" + ward,
            "HO0002" + ward,
            "A" + ward,
            "HO0001-2" + ward,
            "HO0002-2" + ward,
            "A-2" + ward,
            "HO0001-3" + ward,
            "HO0002-3" + ward,
            "A-3" + ward);
    List.of("HO0002", "HO0002-2", "HO0002-3").forEach(code -> visited(successor, code));
    assertThat(copies.find(copy).orElseThrow().unit()).isEqualTo(successor.id());
    assertThat(copies.find(copy).orElseThrow().area()).isEqualTo(upper);
  }

  private void merge(List<Unit> groups) {
    var id = Ids.next();
    mergers.write(
        visitors.as("officer", above.id().value()).actor(),
        new NewMerger(
            id,
            above.id(),
            "Chi hội chung",
            clock.today(),
            "NQ 7",
            groups.stream().map(group -> group.id().value()).toList()));
    assertThat(mergers.approve(visitors.as("administrator", above.id().value()).actor(), id))
        .isTrue();
  }

  private void pledge(Unit group, String code) {
    var leader = visitors.as("leader", group.id().value());
    var pledge = Map.of("code", code, "behaviours", "basket");
    assertThat(leader.post("/pledges/" + group.id(), pledge).status().value()).isEqualTo(303);
  }

  private void visited(Unit group, String household) {
    var leader = visitors.as("leader", group.id().value());
    var visit =
        Map.of("household", household, "day", clock.today().toString(), "behaviours", "basket");
    assertThat(leader.post("/pledges/" + group.id() + "/visits", visit).status().value())
        .isEqualTo(303);
  }

  private List<String> pledges(Unit unit) {
    return jdbc.sql("select code || ' ' || area from movement.pledge where unit = :unit")
        .param("unit", unit.id().value())
        .query((row, _) -> row.getString(1))
        .list();
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

  /// A check of a month is wholly decided.
  private void stood(CopyId id, int month, boolean stood) {
    var copy = copies.find(id).orElseThrow();
    var officer = visitors.as("officer", copy.unit().value()).actor();
    var check = new Checked(officer, "Mô hình", copy, month, DAY.plusMonths(month), stood);
    transactions.executeWithoutResult(_ -> book.checked(List.of(check)));
  }

  private BigDecimal restated(String indicator, AreaId area, LocalDate day) {
    return outcomes.under(indicator, city(), day).rows().stream()
        .filter(row -> row.area().equals(area))
        .map(Restated.Row::total)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
