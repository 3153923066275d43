package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The rows of any figure as a file for spreadsheets. Invented data says so in the file and in its
/// name.
@Controller
@Open
class FigureFiles {
  private final Outcomes outcomes;
  private final FigureReads reads;
  private final FigureFilters filters;
  private final PageFactory pages;

  FigureFiles(Outcomes outcomes, FigureReads reads, FigureFilters filters, PageFactory pages) {
    this.outcomes = outcomes;
    this.reads = reads;
    this.filters = filters;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/indicators/{code:[a-z0-9-]+}/rows.csv", "/indicators/{code:[a-z0-9-]+}/rows.xlsx"})
  void rows(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var indicator = reads.indicator(code);
    var filter = filter(request);
    var page = pages.of(request);
    TableFile.asked(request, page, code)
        .send(
            response,
            code,
            heads(page, indicator),
            table ->
                outcomes.each(code, filter.scope(), rows -> write(table, page, indicator, rows)));
  }

  private void write(Table table, Page page, Indicator indicator, List<Outcomes.Row> rows) {
    var lines = reads.lines(page, indicator, rows);
    for (int at = 0; at < lines.size(); at++) {
      table.line(cells(page, lines.get(at), rows.get(at)));
    }
  }

  private FigureFilter filter(HttpServletRequest request) {
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    form.check();
    return filter;
  }

  private static List<String> heads(Page page, Indicator indicator) {
    return List.of(
        page.t("portal.row.day"),
        page.t("shared.map.ward"),
        page.t("portal.row.what"),
        page.t("portal.row.who"),
        indicator.name(page.language().tag()) + " (" + indicator.unit(page.language().tag()) + ")",
        page.t("portal.row.whole"),
        page.t("portal.row.evidence"),
        page.t("portal.row.note"));
  }

  private static List<Cell> cells(Page page, IndicatorModel.RowLine line, Outcomes.Row row) {
    return List.of(
        Cell.of(row.day().toString()),
        Cell.of(line.place()),
        Cell.of(line.title()),
        Cell.of(line.shares()),
        Cell.of(row.quantity()),
        Cell.of(row.whole()),
        Cell.of(page.publicAddress(line.address())),
        Cell.of(
            (page.demonstration() ? page.t("shared.demonstration") + " " : "") + line.reversal()));
  }
}
