package org.chungtay.movement.recipe;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelId;
import org.springframework.stereotype.Component;

/// Leads from a photo back to the model that it shows.
@Component
class ModelTitles implements SubjectTitles {
  private final ModelRows rows;

  ModelTitles(ModelRows rows) {
    this.rows = rows;
  }

  @Override
  public String kind() {
    return KeptModels.SUBJECT;
  }

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return rows.all(subjects.stream().map(ModelId::of).toList()).stream()
        .collect(Collectors.toMap(model -> model.id().value(), ModelTitles::title));
  }

  private static Title title(Model model) {
    LocalDate since = model.origin().since();
    return new Title(model.name(), model.address(), since);
  }
}
