package org.chungtay.portal.target;

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

/// What was planned beside what is evidenced, for everyone.
@Controller
@Open
class TargetPages {
  private static final int SIZE = 25;

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
    int number = Paging.asked(FigureFilters.typed(request));
    return Pages.page("portal/target/targets", snapshot.of(() -> lines.page(page, number, SIZE)));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/targets.csv", "/targets.xlsx"})
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var all = snapshot.of(() -> lines.of(page, Optional.empty()));
    TableFile.asked(request, page, page.t("portal.targets"))
        .send(
            response,
            "targets",
            heads(page),
            table ->
                all.forEach(line -> line.plans().forEach(plan -> table.line(cells(line, plan)))));
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

  /// How much is reached is told of the plan that holds, not of those it took the place of.
  private static List<Cell> cells(TargetLine line, TargetLine.Plan plan) {
    var holds = plan.equals(line.plans().getFirst());
    return List.of(
        Cell.of(line.indicator()),
        Cell.of(line.scope()),
        Cell.of(line.period()),
        Cell.of(plan.quantity()),
        Cell.of(plan.instrument()),
        Cell.of(plan.day()),
        Cell.of(plan.reason()),
        Cell.of(line.evidenced()),
        Cell.of(holds ? line.share() : ""));
  }
}
