package org.chungtay.movement.recipe;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.choice.SubjectPhotos;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where models are described, changed, shown by photos and recognised.
@Controller
@Needs("movements.lead")
class ModelPlanPages {
  private static final String ADDRESS = "/model-plans";
  private static final int SIZE = 25;

  private final KeptModels models;
  private final ModelQuery query;
  private final RecipeForm forms;
  private final ModelViews views;
  private final SubjectPhotos photos;
  private final Access access;
  private final PageFactory pages;

  ModelPlanPages(
      KeptModels models,
      ModelQuery query,
      RecipeForm forms,
      ModelViews views,
      SubjectPhotos photos,
      Access access,
      PageFactory pages) {
    this.models = models;
    this.query = query;
    this.forms = forms;
    this.views = views;
    this.photos = photos;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var form = Form.typed(request);
    var words = form.lineOrEmpty("q", 100);
    var page = Paging.asked(form);
    var scopes = access.scopes(actor, MovementPermissions.LEAD);
    return Pages.page(
        "movement/recipe/plans",
        views.listed(query.kept(scopes, words, page, SIZE), words, "", ""));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, HttpServletRequest request, Form form) {
    return Pages.page("movement/recipe/edit", views.blank(actor, pages.of(request), form));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView describe(Actor actor, Form form) {
    var recipe = forms.read(form, ModelId.of(form.id("id")));
    form.check();
    models.describe(actor, recipe);
    return changed(recipe.id(), "movement.notice.model-described");
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(@PathVariable ModelId id, Actor actor, HttpServletRequest request, Form form) {
    return Pages.page(
        "movement/recipe/plan",
        views.shown(pages.of(request), Optional.of(actor), get(actor, id), form, true));
  }

  @GetMapping(ADDRESS + "/{id}/change")
  ModelAndView edit(@PathVariable ModelId id, Actor actor, HttpServletRequest request, Form form) {
    return Pages.page(
        "movement/recipe/edit", views.changing(actor, pages.of(request), get(actor, id), form));
  }

  @PostMapping(ADDRESS + "/{id}/change")
  @FormPage(ADDRESS + "/{id}/change")
  ModelAndView change(@PathVariable ModelId id, Actor actor, Form form) {
    var _ = get(actor, id);
    var recipe = forms.read(form, id);
    var version = form.whole("version", 1, 1_000_000);
    form.check();
    models.change(actor, recipe, version);
    return changed(id, "movement.notice.model-changed");
  }

  @PostMapping(ADDRESS + "/{id}/photos")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView photos(
      @PathVariable ModelId id, Actor actor, @RequestParam("photo") List<MultipartFile> pictures)
      throws IOException {
    var _ = get(actor, id);
    photos.add(actor, subject(id), pictures);
    return changed(id, "movement.notice.photos");
  }

  @PostMapping(ADDRESS + "/{id}/photos/remove")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView remove(@PathVariable ModelId id, Actor actor, @RequestParam("photo") String photo) {
    var _ = get(actor, id);
    photos.remove(actor, subject(id), PhotoId.of(photo));
    return changed(id, "movement.notice.photo-removed");
  }

  private static Subject subject(ModelId id) {
    return new Subject(KeptModels.SUBJECT, id.value());
  }

  @PostMapping(ADDRESS + "/{id}/recognise")
  @FormPage(ADDRESS + "/{id}")
  @Needs("movements.recognize")
  ModelAndView recognise(@PathVariable ModelId id, Actor actor, Form form) {
    var version = form.whole("version", 1, 1_000_000);
    var onWhat = form.line("on-what", 1000);
    form.check();
    models.recognise(actor, id, version, onWhat);
    return changed(id, "movement.notice.model-recognised");
  }

  private Model get(Actor actor, ModelId id) {
    return models.get(actor, id);
  }

  private static ModelAndView changed(ModelId id, String notice) {
    return Pages.changed(ADDRESS + "/" + id, notice);
  }
}
