package org.chungtay.movement.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.movement.Copies;
import org.chungtay.movement.Copies.Taken;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.CopyThere;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy.Standing;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.ModelNotRecognised;
import org.chungtay.movement.ModelRecognised;
import org.chungtay.movement.Models;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.OwnCopy;
import org.chungtay.movement.OwnModel;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class CopiesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

  @Autowired ModelsForTests ready;
  @Autowired Models models;
  @Autowired Copies copies;
  @Autowired Outcomes outcomes;
  @Autowired SpreadQuery spread;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void aPilotIsRecognisedByAnotherAndKeepsItsRecipeThen() {
    var unit = ready.unit("Thủy Xuân");
    var author = ready.officer(unit);
    var recipe = ready.recipe(unit, ModelsForTests.fields());
    models.describe(author.actor(), recipe);
    models.describe(author.actor(), recipe);
    var id = recipe.id();
    assertThat(models.find(id).orElseThrow().state()).isEqualTo(Model.State.PILOT);
    assertThatThrownBy(() -> ready.offered(id, ready.origin(id), ready.unit("Kim Long"), DAY))
        .isInstanceOf(ModelNotRecognised.class);
    assertThatThrownBy(() -> models.recognise(author.actor(), id, 1, "Có kết quả"))
        .isInstanceOf(OwnModel.class);
    var other = ready.officer(unit);
    assertThatThrownBy(() -> models.recognise(other.actor(), id, 1, ""))
        .isInstanceOf(InvalidInput.class);
    models.recognise(other.actor(), id, 1, "Hai vụ liền không còn khói");
    models.recognise(other.actor(), id, 1, "Hai vụ liền không còn khói");
    assertThat(models.find(id).orElseThrow().state()).isEqualTo(Model.State.RECOGNISED);
    var dearer =
        new Models.Recipe(
            id,
            recipe.name(),
            recipe.category(),
            "Khác",
            recipe.steps(),
            recipe.cost(),
            "",
            "",
            List.of(),
            recipe.movement(),
            List.of(),
            unit.id(),
            recipe.since(),
            recipe.rules());
    assertThatThrownBy(() -> models.change(author.actor(), dearer, 2))
        .isInstanceOf(ModelRecognised.class);
    assertThat(visitors.anonymous().get("/models/" + id + "?lang=en").body())
        .contains(recipe.name(), "Gom rơm sau gặt", "2,500,000 đồng", "Hai vụ liền không còn khói")
        .contains("At least 80 % of the fields that officers saw within 12 months");
  }

  @Test
  void aCopyIsAcceptedByAnotherCountsOnceAndIsTakenOutWhenItIsWithdrawn() {
    var id = ready.recognised(ModelsForTests.fields());
    var unit = ready.unit("Kim Long");
    var before = replicated(unit);
    var sender = ready.officer(unit);
    var taken = new Taken(CopyId.next(), id, ready.origin(id), unit.id(), DAY, "Ủ ngay tại ruộng");
    copies.takeOver(sender.actor(), taken);
    copies.takeOver(sender.actor(), taken);
    assertThatThrownBy(() -> ready.offered(id, ready.origin(id), unit, DAY))
        .isInstanceOf(CopyThere.class);
    assertThatThrownBy(() -> copies.accept(sender.actor(), taken.id())).isInstanceOf(OwnCopy.class);
    assertThat(visitors.anonymous().get("/copies/" + taken.id()).status().value()).isEqualTo(404);
    assertThat(replicated(unit)).isEqualByComparingTo(before);
    var other = ready.officer(unit);
    assertThat(other.get("/copy-plans").body()).contains(taken.id().toString());
    copies.accept(other.actor(), taken.id());
    copies.accept(other.actor(), taken.id());
    assertThat(replicated(unit).subtract(before)).isEqualByComparingTo("1");
    assertThat(models.find(id).orElseThrow().state()).isEqualTo(Model.State.REPLICATING);
    assertThat(visitors.anonymous().get("/copies/" + taken.id()).body())
        .contains("Ủ ngay tại ruộng");
    assertThat(
            outcomes.rows("models-replicated", Scope.city(DAY, DAY).in(unit.area()), 0, 100).rows())
        .extracting(Outcomes.Row::address)
        .contains("/copies/" + taken.id());

    assertThatThrownBy(() -> copies.withdraw(other.actor(), taken.id(), ""))
        .isInstanceOf(InvalidInput.class);
    copies.withdraw(other.actor(), taken.id(), "Ghi nhầm");
    copies.withdraw(other.actor(), taken.id(), "Ghi nhầm");
    assertThat(replicated(unit)).as("taken out again").isEqualByComparingTo(before);
    assertThat(models.find(id).orElseThrow().copies()).isZero();
  }

  private BigDecimal replicated(Unit unit) {
    return outcomes.total("models-replicated", Scope.city(DAY, DAY).in(unit.area())).total();
  }

  @Test
  void aNameTooLongForTheDrawingKeepsWhatItDiffersBy() {
    assertThat(TreeDrawing.cut("Chi hội Phụ nữ Tổ dân phố 8", 150)).isEqualTo("…nữ Tổ dân phố 8");
    assertThat(TreeDrawing.cut("Chi hội Phụ nữ Tổ dân phố 8", 142)).isEqualTo("…Tổ dân phố 8");
    assertThat(TreeDrawing.fitting("Phú Xuân · 30/05/2026 · Too young to tell", 200))
        .isEqualTo("Phú Xuân · 30/05/2026");
    assertThat(TreeDrawing.cut("Chi hội 8", 150)).isEqualTo("Chi hội 8");
  }

  @Test
  void theTreeTellsWhoLearntItFromWhomAndHowFarItWent() {
    var id = ready.recognised(ModelsForTests.heads());
    var origin = ready.origin(id);
    var child = ready.accepted(id, origin, ready.unit("Kim Long"), DAY);
    var second = ready.accepted(id, origin, ready.unit("Vỹ Dạ"), DAY.plusDays(5));
    var grandchild = ready.accepted(id, child, ready.unit("An Cựu"), DAY.plusMonths(10));
    assertThat(TreeDrawing.ordered(copies.of(id)))
        .extracting(copy -> copy.id())
        .containsExactly(origin, child, grandchild, second);
    assertThat(copies.find(grandchild).orElseThrow().generation()).isEqualTo(2);
    var today = LocalDate.of(2026, 8, 20);
    var reproduction = spread.reproduction(id, today);
    assertThat(reproduction.parents()).as("origin and two copies are old enough").isEqualTo(3);
    assertThat(reproduction.children()).isEqualTo(3);
    assertThat(reproduction.number()).isEqualByComparingTo("1");
    assertThat(spread.survival(id, today))
        .extracting(Survival::month, Survival::old, Survival::stood)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(6, 2, 0),
            org.assertj.core.api.Assertions.tuple(12, 2, 0));
    assertThat(
            java.util.Objects.requireNonNull(spread.byYear(id, today).get(2025)).values().stream()
                .mapToInt(Integer::intValue)
                .sum())
        .isEqualTo(3);
    var page = visitors.anonymous().get("/models/" + id + "/tree?lang=en").body();
    assertThat(page)
        .contains("class=\"tree narrow\"", "class=\"tree wide\"", "Reproduction number");
    assertThat(visitors.anonymous().get("/models/" + id + "/tree?lang=ar").status().value())
        .isEqualTo(200);
    takenAlong(id, child);
    noCycles(id, child, grandchild);
  }

  /// What everyone sees is there for programs and tables too.
  private void takenAlong(ModelId id, CopyId child) {
    var model = models.find(id).orElseThrow();
    var whole = visitors.anonymous().follow("/api/v1/models/" + id).body();
    assertThat(whole)
        .contains("\"parent\":\"" + child + "\"", "\"reproduction\":{", "\"kind\":\"HEAD_COUNT\"")
        .doesNotContain("written", "decided_by");
    var words = model.name().substring(model.name().lastIndexOf(' ') + 1);
    assertThat(visitors.anonymous().follow("/api/v1/models?q=" + words).body())
        .contains(id.toString());
    for (var wrong : List.of("state=new", "page=-1", "size=0")) {
      assertThat(visitors.anonymous().follow("/api/v1/models?" + wrong).status().value())
          .as(wrong)
          .isEqualTo(422);
    }
    assertThat(visitors.anonymous().follow("/models/" + id + "/copies.csv").body())
        .contains("Học từ", "Gom bằng xe công nông", "Kim Long");
  }

  private void noCycles(ModelId id, CopyId child, CopyId grandchild) {
    for (var change :
        List.of(
            "update movement.copy set parent = :grandchild where id = :child",
            "update movement.copy set parent = :grandchild, generation = 3 where id = :child",
            "update movement.copy set parent = id where id = :child",
            "update movement.copy set parent = null where id = :child",
            "update movement.copy set decided_by = written_by where id = :child")) {
      assertThatThrownBy(() ->
              jdbc.sql(change)
                  .param("child", child.value())
                  .param("grandchild", grandchild.value())
                  .update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
    var unit = ready.unit("Thuận Hóa");
    assertThatThrownBy(() -> ready.offered(id, grandchild, unit, DAY))
        .as("before its parent")
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> ready.offered(id, CopyId.of(UUID.randomUUID()), unit, DAY))
        .isInstanceOf(InvalidInput.class);
    assertThat(copies.find(child).orElseThrow().standing()).isEqualTo(Standing.YOUNG);
  }
}
