package org.chungtay.movement.recipe;

import java.util.List;
import java.util.Optional;
import org.chungtay.movement.Model;
import org.chungtay.movement.Movement;
import org.chungtay.movement.choice.Called;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// A model as everyone reads it, and as those see it who keep it.
///
/// @param onWhat what showed that it works; empty of a pilot
/// @param indicators figures that it raises
/// @param recognises whether the reader may recognise it
/// @param keeps whether the reader keeps it
public record ModelModel(
    Form form,
    Model model,
    String category,
    String onWhat,
    List<Photo> photos,
    List<Indicator> indicators,
    Optional<Movement> movement,
    boolean keeps,
    boolean recognises,
    Called called) {

  public String cost(Page page) {
    return model
        .cost()
        .map(amount -> page.t("movement.model.dong", "amount", page.number(amount)))
        .orElse("");
  }
}
