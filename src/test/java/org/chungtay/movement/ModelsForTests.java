package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.PlansForTests;
import org.chungtay.movement.Copies.Taken;
import org.chungtay.movement.Models.Recipe;
import org.chungtay.organization.Unit;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Models that began with the women of Thủy Xuân, and copies elsewhere.
@Component
public class ModelsForTests {
  public static final LocalDate BEGAN = LocalDate.of(2025, 7, 10);

  private final Models models;
  private final Copies copies;
  private final PlansForTests plans;
  private final Visitors visitors;

  ModelsForTests(Models models, Copies copies, PlansForTests plans, Visitors visitors) {
    this.models = models;
    this.copies = copies;
    this.plans = plans;
    this.visitors = visitors;
  }

  public Unit unit(String ward) {
    return plans.unit("women", ward);
  }

  /// Another one each time.
  public Visitor officer(Unit unit) {
    return visitors.as("officer", unit.id().value());
  }

  public Recipe recipe(Unit unit, SustainRule... rules) {
    return recipe("Không đốt rơm rạ " + MovementsForTests.number(), unit, rules);
  }

  private static Recipe recipe(String name, Unit unit, SustainRule... rules) {
    return new Recipe(
        ModelId.next(),
        name,
        "farming",
        "Rơm được gom, ủ thành phân thay vì đốt.",
        List.of("Họp tổ, thống nhất ngày gom", "Gom rơm sau gặt", "Ủ với chế phẩm"),
        Optional.of(2_500_000L),
        "Chế phẩm và bạt phủ",
        "Có ruộng lúa và chỗ ủ",
        List.of("trees-planted"),
        Optional.empty(),
        List.of("12.5"),
        unit.id(),
        BEGAN,
        List.of(rules));
  }

  /// Fields of which eight in ten are kept, seen at any time within a year.
  public static SustainRule fields() {
    return new SustainRule(CheckKind.FIELD_INSPECTION, 80, 12, List.of());
  }

  public static SustainRule heads() {
    return new SustainRule(CheckKind.HEAD_COUNT, 10, 6, List.of());
  }

  public ModelId pilot(SustainRule... rules) {
    var recipe = recipe(unit("Thủy Xuân"), rules);
    models.describe(officer(unit("Thủy Xuân")).actor(), recipe);
    return recipe.id();
  }

  public void pilotCalled(String name) {
    var unit = unit("Thủy Xuân");
    models.describe(officer(unit).actor(), recipe(name, unit, fields()));
  }

  public ModelId recognised(SustainRule... rules) {
    var id = pilot(rules);
    models.recognise(officer(unit("Thủy Xuân")).actor(), id, 1, "Hai vụ liền không còn khói");
    return id;
  }

  public CopyId origin(ModelId model) {
    return models.find(model).orElseThrow().origin().copy();
  }

  public CopyId offered(ModelId model, CopyId parent, Unit unit, LocalDate since) {
    return offered(model, parent, unit, since, "Gom bằng xe công nông");
  }

  private CopyId offered(ModelId model, CopyId parent, Unit unit, LocalDate since, String changed) {
    var id = CopyId.next();
    copies.takeOver(officer(unit).actor(), new Taken(id, model, parent, unit.id(), since, changed));
    return id;
  }

  public CopyId accepted(ModelId model, CopyId parent, Unit unit, LocalDate since) {
    return accepted(offered(model, parent, unit, since), unit);
  }

  /// @param changed what the unit says that it does otherwise
  public void accepted(ModelId model, CopyId parent, Unit unit, LocalDate since, String changed) {
    var _ = accepted(offered(model, parent, unit, since, changed), unit);
  }

  private CopyId accepted(CopyId offered, Unit unit) {
    copies.accept(officer(unit).actor(), offered);
    return offered;
  }
}
