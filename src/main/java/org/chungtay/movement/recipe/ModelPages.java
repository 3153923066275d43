package org.chungtay.movement.recipe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models.Found;
import org.chungtay.movement.Models.Search;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Models for everyone: which there are, and the recipe of each.
@Controller
@Open
class ModelPages {
  private static final int SIZE = 20;
  private static final int WHOLE = 5_000;
  private static final List<String> COLUMNS =
      List.of("name", "category", "origin", "since", "copies", "kept", "checked", "state", "page");

  private final KeptModels models;
  private final ModelViews views;
  private final PageFactory pages;

  ModelPages(KeptModels models, ModelViews views, PageFactory pages) {
    this.models = models;
    this.views = views;
    this.pages = pages;
  }

  @GetMapping("/models")
  ModelAndView list(HttpServletRequest request) {
    var form = Form.typed(request);
    var page = Paging.asked(form);
    return Pages.page(
        "movement/recipe/models",
        views.listed(
            found(form, page, SIZE),
            form.lineOrEmpty("q", 100),
            form.lineOrEmpty("category", 40),
            form.lineOrEmpty("state", 20)));
  }

  private Found found(Form form, int page, int size) {
    return models.search(
        new Search(
            form.lineOrEmpty("q", 100),
            form.lineOrEmpty("category", 40),
            state(form),
            "",
            page,
            size));
  }

  /// What cannot be read is as if it were not asked.
  private static Optional<Model.State> state(Form form) {
    var code = form.lineOrEmpty("state", 20);
    return Arrays.stream(Model.State.values())
        .filter(state -> ModelsModel.code(state).equals(code))
        .findFirst();
  }

  @GetMapping("/models/{id}")
  ModelAndView show(@PathVariable ModelId id, Optional<Actor> reader, HttpServletRequest request) {
    var model = models.find(id).orElseThrow(() -> new NotFound("model"));
    return Pages.page(
        "movement/recipe/model",
        views.shown(pages.of(request), reader, model, Form.empty(), false));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/models.csv", "/models.xlsx"})
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var named = views.listed(found(Form.typed(request), 0, WHOLE), "", "", "");
    TableFile.asked(request, page, page.t("movement.models"))
        .send(
            response,
            "models",
            COLUMNS.stream().map(column -> page.t("movement.model.column." + column)).toList(),
            table -> named.found().models().forEach(one -> table.line(cells(page, one, named))));
  }

  private static List<Cell> cells(Page page, Model one, ModelsModel named) {
    return List.of(
        Cell.of(one.name()),
        Cell.of(named.category(page, one)),
        Cell.of(named.called().unit(one.origin().unit())),
        Cell.of(one.origin().since().toString()),
        Cell.of(BigDecimal.valueOf(one.copies())),
        Cell.of(BigDecimal.valueOf(one.kept())),
        Cell.of(BigDecimal.valueOf(one.checked())),
        Cell.of(page.t("movement.model.state." + ModelsModel.code(one.state()))),
        Cell.of(page.publicAddress(one.address())));
  }
}
