package org.chungtay.movement.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.Model;
import org.chungtay.movement.Models.Category;
import org.chungtay.movement.Movement;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The form of a recipe.
///
/// @param model empty of a new one
public record RecipeModel(
    Form form,
    Optional<Model> model,
    List<Unit> units,
    List<Category> categories,
    List<Movement> movements,
    List<Indicator> indicators) {
  private static final String MONTHS = "-months";

  public List<Option> categories(Page page) {
    return categories.stream()
        .map(one -> new Option(one.code(), one.name(page.language())))
        .toList();
  }

  public List<Option> movementOptions() {
    return movements.stream().map(one -> new Option(one.id().toString(), one.name())).toList();
  }

  public List<Option> figures(Page page) {
    return indicators.stream()
        .map(one -> new Option(one.code(), one.name(page.language().tag())))
        .toList();
  }

  /// Whether a part of the form that can be folded is shown: something was typed in it other than
  /// what it begins with, or refused.
  public boolean opens(String... fields) {
    return Stream.of(fields).anyMatch(field -> form.refusal(field).isPresent() || typed(field));
  }

  private boolean typed(String field) {
    return !field.endsWith(MONTHS) && form.values(field).stream().anyMatch(it -> !it.isBlank());
  }

  /// How far a check looks back unless somebody says otherwise.
  public String months(CheckKind kind) {
    return kind == CheckKind.FIELD_INSPECTION ? "12" : "6";
  }

  public List<Option> months(Page page) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month -> new Option(String.valueOf(month), page.t("movement.month", "month", month)))
        .toList();
  }
}
