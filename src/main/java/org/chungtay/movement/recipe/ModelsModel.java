package org.chungtay.movement.recipe;

import java.util.List;
import java.util.Locale;
import org.chungtay.movement.Model;
import org.chungtay.movement.Models.Category;
import org.chungtay.movement.Models.Found;
import org.chungtay.movement.choice.Called;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.web.Page;

/// A list of models, with what was looked for.
public record ModelsModel(
    Found found,
    String words,
    String category,
    String state,
    List<Category> categories,
    Called called) {

  public String file(String kind) {
    return "/models."
        + kind
        + "?q="
        + Paging.typed(words)
        + "&category="
        + Paging.typed(category)
        + "&state="
        + Paging.typed(state);
  }

  public boolean searched() {
    return !words.isEmpty() || !category.isEmpty() || !state.isEmpty();
  }

  public String category(Page page, Model model) {
    return categories.stream()
        .filter(one -> one.code().equals(model.category()))
        .map(one -> one.name(page.language()))
        .findFirst()
        .orElse(model.category());
  }

  public static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Tone tone(Model.State state) {
    return switch (state) {
      case PILOT -> Tone.DRAFT;
      case RECOGNISED -> Tone.OPEN;
      case REPLICATING -> Tone.RUNNING;
      case SUSTAINED -> Tone.KEPT;
      case LAPSED -> Tone.LAPSED;
    };
  }
}
