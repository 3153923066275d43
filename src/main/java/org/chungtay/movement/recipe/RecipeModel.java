package org.chungtay.movement.recipe;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  public List<Option> months(Page page) {
    return IntStream.rangeClosed(1, 12)
        .mapToObj(
            month -> new Option(String.valueOf(month), page.t("movement.month", "month", month)))
        .toList();
  }
}
