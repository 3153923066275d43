package org.chungtay.portal.declared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Declared figures for everyone: as they were said, with their source, beside the evidence.
@Controller
@Open
class DeclaredPages {
  private static final int SIZE = 25;

  private final DeclaredLines lines;
  private final Snapshot snapshot;
  private final PageFactory pages;

  DeclaredPages(DeclaredLines lines, Snapshot snapshot, PageFactory pages) {
    this.lines = lines;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @GetMapping("/declared")
  ModelAndView declared(HttpServletRequest request) {
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var words = form.lineOrEmpty("q", 100);
    int number = Paging.asked(form);
    return Pages.page(
        "portal/declared/declared", snapshot.of(() -> lines.page(page, words, number, SIZE)));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/declared.csv", "/declared.xlsx"})
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var found = snapshot.of(() -> lines.of(page, Optional.empty()));
    TableFile.asked(request, page, page.t("portal.declared"))
        .send(
            response,
            "declared",
            heads(page),
            table -> found.forEach(line -> table.line(cells(page, line))));
  }

  private static List<String> heads(Page page) {
    return List.of(
        page.t("outcome.declared.title"),
        page.t("outcome.declared.said"),
        page.t("outcome.declared.quote"),
        page.t("outcome.declared.claimant"),
        page.t("portal.declared.who"),
        page.t("outcome.declared.period"),
        page.t("outcome.declared.definition"),
        page.t("outcome.declared.source"),
        page.t("outcome.declared.link"),
        page.t("portal.declared.evidenced"),
        page.t("portal.declared.gap"),
        page.t("portal.row.note"));
  }

  private static List<Cell> cells(Page page, DeclaredLine line) {
    var note = line.whyNot().isEmpty() ? "" : page.t(line.whyNot());
    return List.of(
        Cell.of(line.title()),
        Cell.of(line.said()),
        Cell.of(line.quote()),
        Cell.of(line.claimant()),
        Cell.of(line.who()),
        Cell.of(line.period()),
        Cell.of(line.definition()),
        Cell.of(line.source().title()),
        Cell.of(line.source().link()),
        Cell.of(line.evidence().map(DeclaredLine.Evidence::value).orElse("")),
        Cell.of(line.evidence().map(DeclaredLine.Evidence::gap).orElse("")),
        Cell.of((note + " " + line.withdrawn()).strip()));
  }
}
