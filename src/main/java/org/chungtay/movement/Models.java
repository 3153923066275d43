package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.web.Language;

/// Models: described by one, recognised by another, taken over by units elsewhere. Describing needs
/// `movements.lead` for the unit in which it began, recognising `movements.recognize`.
public interface Models {

  Optional<Model> find(ModelId model);

  /// By name, by pages; everyone sees pilots too.
  Found search(Search search);

  List<Category> categories();

  /// Stores a pilot with its origin; repeating it changes nothing.
  void describe(Actor actor, Recipe recipe);

  /// Rewrites a pilot; the same words again change nothing. Refuses `model-recognised` and
  /// `stale-version`.
  void change(Actor actor, Recipe recipe, int version);

  /// Refuses `own-model` to whoever wrote or changed it, and `stale-version`. Its photos become
  /// public, and others may take it over.
  ///
  /// @param onWhat what showed that it works
  void recognise(Actor actor, ModelId model, int version, String onWhat);

  /// @param unit in which it began
  /// @param since its first day there
  /// @param rules one or several kinds, each once
  record Recipe(
      ModelId id,
      String name,
      String category,
      String summary,
      List<String> steps,
      Optional<Long> cost,
      String costWords,
      String conditions,
      List<String> indicators,
      Optional<MovementId> movement,
      List<String> sdg,
      UnitId unit,
      LocalDate since,
      List<SustainRule> rules) {}

  /// @param words looked for in names
  /// @param category code; all when empty
  /// @param sdg number of a goal or one of its targets; all when empty
  /// @param page from 0
  record Search(
      String words, String category, Optional<Model.State> state, String sdg, int page, int size) {}

  record Found(List<Model> models, int page, int pages, int count) {}

  record Category(String code, Map<String, String> names) {
    public String name(Language language) {
      return names.getOrDefault(language.tag(), code);
    }
  }
}
