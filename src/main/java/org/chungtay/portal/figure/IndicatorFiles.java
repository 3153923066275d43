package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// All figures of a period as a table to take along.
@Controller
@Open
class IndicatorFiles {
  private final Outcomes outcomes;
  private final FigureFilters filters;
  private final Snapshot snapshot;
  private final PageFactory pages;

  IndicatorFiles(Outcomes outcomes, FigureFilters filters, Snapshot snapshot, PageFactory pages) {
    this.outcomes = outcomes;
    this.filters = filters;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/indicators.csv", "/indicators.xlsx"})
  void indicators(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    form.check();
    var figures = snapshot.of(() -> outcomes.totals(filter.scope()));
    TableFile.asked(request, page, page.t("shared.nav.figures"))
        .send(
            response,
            "indicators",
            heads(page),
            table -> figures.forEach(figure -> table.line(cells(page, filter, figure))));
  }

  private static List<String> heads(Page page) {
    return List.of(
        page.t("portal.indicator"),
        page.t("portal.definition"),
        page.t("portal.from"),
        page.t("portal.to"),
        page.t("portal.total"),
        page.t("portal.unit"),
        page.t("portal.rows.title"));
  }

  private static List<Cell> cells(Page page, FigureFilter filter, Outcomes.Figure figure) {
    var language = page.language().tag();
    return List.of(
        Cell.of(figure.indicator().name(language)),
        Cell.of(figure.indicator().definition(language)),
        Cell.of(filter.from().toString()),
        Cell.of(filter.to().toString()),
        Cell.of(figure.total()),
        Cell.of(figure.indicator().unit(language)),
        Cell.of(page.publicAddress(filter.address(figure.indicator().code()))));
  }
}
