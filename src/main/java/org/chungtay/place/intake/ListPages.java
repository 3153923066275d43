package org.chungtay.place.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.shape.PlaceColumns;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.RefusedLines;
import org.chungtay.shared.file.WrittenFile;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Sending a list of places and everything that becomes of it.
@Controller
@Needs("places.manage")
class ListPages {
  private static final String LISTS = "/places/lists";
  private static final String LIST = LISTS + "/{id}";
  private static final Set<String> CHOICES = Set.of("ANOTHER", "LEAVE");

  private final PlaceLists lists;
  private final ListModels models;
  private final PageFactory pages;

  ListPages(PlaceLists lists, ListModels models, PageFactory pages) {
    this.lists = lists;
    this.models = models;
    this.pages = pages;
  }

  @GetMapping(LISTS)
  ModelAndView all(Actor actor, Form form) {
    return Pages.page("place/intake/lists", models.all(actor, form));
  }

  @PostMapping(LISTS)
  @FormPage(LISTS)
  ModelAndView send(
      Actor actor,
      Form form,
      @RequestParam(name = SentPlaces.FIELD, required = false) @Nullable MultipartFile sent)
      throws IOException {
    var id = form.id("id");
    var unit = UnitId.of(form.id("unit"));
    if (sent == null || sent.isEmpty()) {
      form.refuse(SentPlaces.FIELD, "needed");
    }
    form.check();
    var file = Files.createTempFile("chungtay-", ".places");
    try {
      if (sent != null) {
        sent.transferTo(file);
        var name = Objects.requireNonNullElse(sent.getOriginalFilename(), "");
        lists.send(actor, id, unit, name, file);
      }
    } finally {
      Files.deleteIfExists(file);
    }
    return Pages.goTo(LISTS + "/" + id);
  }

  @GetMapping(LIST)
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") String page,
      Actor actor,
      Form form) {
    int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    return Pages.page("place/intake/list", models.of(actor, id, number, form));
  }

  @GetMapping({LIST + "/refused.csv", LIST + "/refused.xlsx"})
  void refused(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var refused = models.refused(actor, id);
    var heads = PlaceColumns.heads(page);
    boolean workbook = request.getRequestURI().endsWith(".xlsx");
    var written =
        WrittenFile.of(out -> {
          try (var table =
              workbook ? RefusedLines.xlsx(out, page, heads) : RefusedLines.csv(out, page, heads)) {
            for (var line : refused) {
              table.line(
                  Arrays.stream(PlaceColumns.values()).map(one -> line.cell(one.name())).toList(),
                  line.why().map(page::refusal).orElse(""));
            }
          }
        });
    try (var file = written) {
      file.send(
          response,
          workbook ? Download.XLSX : Download.CSV,
          Download.saved(page, "places-refused" + (workbook ? ".xlsx" : ".csv")));
    }
  }

  @PostMapping(LIST + "/decide")
  @FormPage(LIST)
  ModelAndView decide(@PathVariable UUID id, Actor actor, Form form) {
    boolean all = form.ticked("all");
    int line = form.wholeIfGiven("line", 1, Integer.MAX_VALUE).orElse(0);
    var choice = form.line("choice", 20);
    if (form.refusal("choice").isEmpty() && !CHOICES.contains(choice)) {
      form.refuse("choice", "not-a-choice");
    }
    form.check();
    lists.decide(actor, id, line, all, choice);
    return Pages.goTo(LISTS + "/" + id);
  }

  @PostMapping(LIST + "/apply")
  @FormPage(LIST)
  ModelAndView apply(@PathVariable UUID id, Actor actor) {
    lists.apply(actor, id);
    return Pages.changed(LISTS + "/" + id, "place.notice.list-applied");
  }

  @PostMapping(LIST + "/launch")
  @Needs("places.launch")
  @FormPage(LIST)
  ModelAndView launch(@PathVariable UUID id, Actor actor) {
    lists.launch(actor, id);
    return Pages.changed(LISTS + "/" + id, "place.notice.list-launched");
  }

  @PostMapping(LIST + "/take-back")
  @FormPage(LIST)
  ModelAndView takeBack(@PathVariable UUID id, Actor actor) {
    lists.takeBack(actor, id);
    return Pages.changed(LISTS + "/" + id, "place.notice.list-taken-back");
  }

  @PostMapping(LIST + "/discard")
  @FormPage(LIST)
  ModelAndView discard(@PathVariable UUID id, Actor actor) {
    lists.discard(actor, id);
    return Pages.changed(LISTS, "place.notice.list-discarded");
  }
}
