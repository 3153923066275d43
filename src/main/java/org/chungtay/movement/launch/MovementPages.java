package org.chungtay.movement.launch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.State;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements.Found;
import org.chungtay.movement.Movements.Search;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
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

/// Movements for everyone: which there are, and the story of each.
@Controller
@Open
class MovementPages {
  private static final int SIZE = 20;
  private static final int WHOLE = 5_000;
  private static final List<String> COLUMNS =
      List.of("name", "who", "first", "last", "state", "sdg", "page");

  private final KeptMovements movements;
  private final MovementModels models;
  private final MovementStory story;
  private final Organizations organizations;
  private final PageFactory pages;

  MovementPages(
      KeptMovements movements,
      MovementModels models,
      MovementStory story,
      Organizations organizations,
      PageFactory pages) {
    this.movements = movements;
    this.models = models;
    this.story = story;
    this.organizations = organizations;
    this.pages = pages;
  }

  @GetMapping("/movements")
  ModelAndView list(HttpServletRequest request) {
    var form = Form.typed(request);
    var page = Paging.asked(form);
    return Pages.page(
        "movement/launch/movements",
        models.listed(
            found(form, page, SIZE),
            form.lineOrEmpty("q", 100),
            organization(form).map(Organization::code).orElse("")));
  }

  private Found found(Form form, int page, int size) {
    return movements.search(
        new Search(
            form.lineOrEmpty("q", 100), organization(form).map(Organization::id), "", page, size));
  }

  /// What cannot be read is as if it were not asked.
  private Optional<Organization> organization(Form form) {
    return organizations.byCode(form.lineOrEmpty("organization", 40));
  }

  @GetMapping("/movements/{id}")
  ModelAndView show(
      @PathVariable MovementId id, Optional<Actor> reader, HttpServletRequest request) {
    var movement = movements.find(id).orElseThrow(() -> new NotFound("movement"));
    if (movement.state() == State.DRAFT
        && !reader.map(actor -> movements.runs(actor, movement)).orElse(false)) {
      throw new NotFound("movement");
    }
    return Pages.page("movement/launch/movement", story.of(pages.of(request), reader, movement));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/movements.csv", "/movements.xlsx"})
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var found = found(Form.typed(request), 0, WHOLE);
    var named = models.listed(found, "", "");
    TableFile.asked(request, page, page.t("movement.list"))
        .send(
            response,
            "movements",
            COLUMNS.stream().map(column -> page.t("movement.column." + column)).toList(),
            table -> found.movements().forEach(one -> table.line(cells(page, one, named))));
  }

  private static List<Cell> cells(Page page, Movement one, MovementsModel named) {
    return List.of(
        Cell.of(one.name()),
        Cell.of(
            one.partners().stream()
                .map(it -> named.called().organization(page, it.organization()))
                .collect(Collectors.joining("; "))),
        Cell.of(one.first().toString()),
        Cell.of(one.last().toString()),
        Cell.of(page.t("movement.state." + one.state().name().toLowerCase(java.util.Locale.ROOT))),
        Cell.of(String.join(" ", one.sdg())),
        Cell.of(page.publicAddress(one.address())));
  }
}
