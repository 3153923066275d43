package org.chungtay.movement.copy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models;
import org.chungtay.movement.Models.Search;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Models and their families as JSON, the same that the public pages show.
@RestController
@Open
@Tag(name = "models")
class ModelApi {
  private static final int LARGEST_PAGE = 200;
  private static final int LONGEST = 100;

  private final Models models;
  private final CopyRows rows;
  private final SpreadQuery spread;
  private final Organizations organizations;
  private final CityClock clock;

  ModelApi(
      Models models,
      CopyRows rows,
      SpreadQuery spread,
      Organizations organizations,
      CityClock clock) {
    this.models = models;
    this.rows = rows;
    this.spread = spread;
    this.organizations = organizations;
    this.clock = clock;
  }

  @Operation(summary = "Models, pilots among them, by name")
  @GetMapping("/api/v1/models")
  PageOfModels list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    if (page < 0 || page > 100_000) {
      throw new InvalidInput("page", "not-a-number");
    }
    if (size < 1 || size > LARGEST_PAGE) {
      throw new InvalidInput("size", "not-a-number");
    }
    if (q.length() > LONGEST) {
      throw new InvalidInput("q", "not-a-choice");
    }
    if (!category.isEmpty()
        && models.categories().stream().noneMatch(one -> one.code().equals(category))) {
      throw new InvalidInput("category", "not-a-choice");
    }
    var found = models.search(new Search(q, category, state(state), "", page, size));
    return new PageOfModels(
        found.models().stream().map(this::shown).toList(),
        found.page(),
        found.pages(),
        found.count());
  }

  private static Optional<Model.State> state(String typed) {
    return typed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Arrays.stream(Model.State.values())
                .filter(one -> one.name().equals(typed.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("state", "not-a-choice")));
  }

  @Operation(summary = "One model with its recipe, how many copies lasted, and its family tree")
  @GetMapping("/api/v1/models/{id}")
  WholeModel one(@PathVariable ModelId id) {
    var model = models.find(id).orElseThrow(() -> new NotFound("model"));
    var today = clock.today();
    return new WholeModel(
        shown(model),
        model.steps(),
        model.cost(),
        model.conditions(),
        model.rules().stream().map(ModelApi::shown).toList(),
        spread.survival(id, today),
        spread.reproduction(id, today),
        TreeDrawing.ordered(rows.of(id)).stream().map(this::shown).toList());
  }

  private ShownModel shown(Model one) {
    var origin = one.origin();
    return new ShownModel(
        one.id().value(),
        one.name(),
        one.category(),
        one.summary(),
        one.state(),
        code(origin.organization()),
        origin.unit().value(),
        origin.area().value(),
        origin.since(),
        one.copies(),
        one.checked(),
        one.kept(),
        one.sdg(),
        one.address());
  }

  private String code(OrganizationId organization) {
    return organizations.get(organization).code();
  }

  private static ShownRule shown(SustainRule rule) {
    return new ShownRule(rule.kind(), rule.atLeast(), rule.months(), rule.season());
  }

  private ShownCopy shown(ModelCopy copy) {
    return new ShownCopy(
        copy.id().value(),
        copy.parent().map(CopyId::value),
        copy.generation(),
        code(copy.organization()),
        copy.unit().value(),
        copy.area().value(),
        copy.since(),
        copy.changed(),
        copy.standing(),
        copy.month(),
        copy.checkedOn(),
        copy.withdrawnOn(),
        copy.address());
  }

  record PageOfModels(List<ShownModel> models, int page, int pages, long count) {}

  /// @param organization code of the one with which it began
  /// @param commune in which it began
  /// @param copies accepted ones, without the origin
  /// @param checked of these and the origin
  /// @param kept stood at their last check
  /// @param address path of the page with the same content
  record ShownModel(
      UUID id,
      String name,
      String category,
      String summary,
      Model.State state,
      String organization,
      UUID unit,
      UUID commune,
      LocalDate since,
      int copies,
      int checked,
      int kept,
      List<String> sdg,
      String address) {}

  /// @param costs đồng for one copy
  /// @param copies the origin first, each below the one it was learnt from
  record WholeModel(
      ShownModel model,
      List<String> steps,
      Optional<Long> costs,
      String conditions,
      List<ShownRule> rules,
      List<Survival> survival,
      Reproduction reproduction,
      List<ShownCopy> copies) {}

  /// @param atLeast percent or a number, by its kind
  record ShownRule(CheckKind kind, int atLeast, int months, List<Integer> season) {}

  /// @param parent whom it was learnt from; none of the origin
  /// @param month of the last check that is wholly decided
  record ShownCopy(
      UUID id,
      Optional<UUID> parent,
      int generation,
      String organization,
      UUID unit,
      UUID commune,
      LocalDate since,
      String changed,
      ModelCopy.Standing standing,
      Optional<Integer> month,
      Optional<LocalDate> checkedOn,
      Optional<LocalDate> withdrawnOn,
      String address) {}
}
