package org.chungtay.movement.recipe;

import java.util.List;
import java.util.Optional;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Model;
import org.chungtay.movement.Models.Found;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.Movements;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.movement.choice.LeadableUnits;
import org.chungtay.movement.choice.SubjectPhotos;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// What the pages of models show.
@Component
class ModelViews {
  private static final int MOST_PHOTOS = 12;

  private final KeptModels models;
  private final ModelQuery query;
  private final RecipeForm forms;
  private final Movements movements;
  private final LeadableUnits units;
  private final CalledReads called;
  private final SubjectPhotos photos;
  private final Outcomes outcomes;

  ModelViews(
      KeptModels models,
      ModelQuery query,
      RecipeForm forms,
      Movements movements,
      LeadableUnits units,
      CalledReads called,
      SubjectPhotos photos,
      Outcomes outcomes) {
    this.models = models;
    this.query = query;
    this.forms = forms;
    this.movements = movements;
    this.units = units;
    this.called = called;
    this.photos = photos;
    this.outcomes = outcomes;
  }

  ModelsModel listed(Found found, String words, String category, String state) {
    var origins = found.models().stream().map(Model::origin).toList();
    return new ModelsModel(
        found,
        words,
        category,
        state,
        query.categories(),
        called.of(
            origins.stream().map(Model.Origin::unit).toList(),
            origins.stream().map(Model.Origin::area).toList()));
  }

  RecipeModel blank(Actor actor, Page page, Form form) {
    return recipe(actor, page, form, Optional.empty());
  }

  RecipeModel changing(Actor actor, Page page, Model model, Form form) {
    return recipe(actor, page, form.fresh() ? forms.typed(model) : form, Optional.of(model));
  }

  private RecipeModel recipe(Actor actor, Page page, Form form, Optional<Model> model) {
    return new RecipeModel(
        form,
        model,
        units.of(actor, MovementPermissions.LEAD, java.util.Set.of(Unit.Kind.values())),
        query.categories(),
        movements.running(page.today()),
        outcomes.indicators().stream().filter(Indicator::targetable).toList());
  }

  ModelModel shown(Page page, Optional<Actor> reader, Model model, Form form, boolean inside) {
    var origin = model.origin();
    return new ModelModel(
        form,
        model,
        category(page, model),
        models.onWhat(model.id()),
        photos(page, model, inside),
        outcomes.indicators().stream()
            .filter(it -> model.indicators().contains(it.code()))
            .toList(),
        model.movement().flatMap(movements::find).filter(it -> it.launched().isPresent()),
        reader.map(actor -> models.keeps(actor, origin.unit())).orElse(false),
        reader.map(actor -> models.recognises(actor, model)).orElse(false),
        called.of(List.of(origin.unit()), List.of(origin.area())));
  }

  private String category(Page page, Model model) {
    return query.categories().stream()
        .filter(one -> one.code().equals(model.category()))
        .map(one -> one.name(page.language()))
        .findFirst()
        .orElse(model.category());
  }

  private List<Photo> photos(Page page, Model model, boolean inside) {
    var words = page.t("movement.model.photo", "name", model.name());
    var id = model.id().value();
    return inside
        ? photos.all(page, new Subject(KeptModels.SUBJECT, id), words)
        : photos.released(KeptModels.SUBJECT, List.of(id), words, MOST_PHOTOS);
  }
}
