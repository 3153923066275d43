package org.chungtay.portal.target;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.WrittenFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What was planned beside what is evidenced, for everyone.
@Controller
@Open
class TargetPages {
  private static final int SIZE = 25;
  private static final int LAST_PAGE = 10_000;

  private final TargetLines lines;
  private final Snapshot snapshot;
  private final PageFactory pages;

  TargetPages(TargetLines lines, Snapshot snapshot, PageFactory pages) {
    this.lines = lines;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @GetMapping("/targets")
  ModelAndView targets(HttpServletRequest request) {
    var page = pages.of(request);
    int number = FigureFilters.typed(request).wholeIfGiven("page", 0, LAST_PAGE).orElse(0);
    return Pages.page("portal/target/targets", snapshot.of(() -> lines.page(page, number, SIZE)));
  }

  private List<TargetLine> all(Page page) {
    return snapshot.of(() -> lines.of(page, Optional.empty()));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping("/targets.csv")
  void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    try (var file = written(page, out -> Table.csv(out, page, heads(page)))) {
      file.send(response, Download.CSV, Download.saved(page, "targets.csv"));
    }
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping("/targets.xlsx")
  void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var sheet = page.t("portal.targets");
    try (var file = written(page, out -> Table.xlsx(out, page, sheet, heads(page)))) {
      file.send(response, Download.XLSX, Download.saved(page, "targets.xlsx"));
    }
  }

  private WrittenFile written(Page page, Function<OutputStream, Table> opened) {
    var all = all(page);
    return WrittenFile.of(out -> {
      try (var table = opened.apply(out)) {
        for (var line : all) {
          line.plans().forEach(plan -> table.line(cells(line, plan)));
        }
      }
    });
  }

  private static List<String> heads(Page page) {
    return List.of(
        page.t("portal.indicator"),
        page.t("outcome.target.scope"),
        page.t("outcome.request.period"),
        page.t("outcome.target.quantity"),
        page.t("outcome.target.instrument"),
        page.t("portal.row.day"),
        page.t("portal.row.note"),
        page.t("portal.target.evidenced"),
        page.t("portal.target.reached"));
  }

  private static List<Cell> cells(TargetLine line, TargetLine.Plan plan) {
    return List.of(
        Cell.of(line.indicator()),
        Cell.of(line.scope()),
        Cell.of(line.period()),
        Cell.of(plan.quantity()),
        Cell.of(plan.instrument()),
        Cell.of(plan.day()),
        Cell.of(plan.reason()),
        Cell.of(line.evidenced()),
        Cell.of(line.share()));
  }
}
