package org.chungtay.movement.copy;

import java.util.List;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.choice.Called;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The form by which a unit takes a model over.
///
/// @param parents the origin and the copies that one can learn it from
public record TakeOverModel(
    Form form, Model model, List<Unit> units, List<ModelCopy> parents, Called called) {

  public List<Option> parents(Page page) {
    return parents.stream()
        .map(one ->
            new Option(
                one.id().toString(),
                called.unit(one.unit())
                    + (one.origin() ? " – " + page.t("movement.copy.origin") : "")))
        .toList();
  }
}
