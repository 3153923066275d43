package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A figure by ward as a file: as recorded, or under the boundaries of a day.
@Controller
@Open
class WardFiles {
  private final FigureReads reads;
  private final WardFigures wards;
  private final FigureFilters filters;
  private final PageFactory pages;

  WardFiles(FigureReads reads, WardFigures wards, FigureFilters filters, PageFactory pages) {
    this.reads = reads;
    this.wards = wards;
    this.filters = filters;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({
    "/indicators/{code:[a-z0-9-]+}/wards.csv",
    "/indicators/{code:[a-z0-9-]+}/wards.xlsx"
  })
  void wards(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var indicator = reads.indicator(code);
    var page = pages.of(request);
    var figures = wards.read(code, filter(request));
    var known = wards.areas(figures);
    TableFile.asked(request, page, code)
        .send(
            response,
            code + "-wards",
            heads(page, indicator),
            table ->
                figures.forEach(one ->
                    table.line(cells(page, one, Optional.ofNullable(known.get(one.area()))))));
  }

  private static List<String> heads(Page page, Indicator indicator) {
    var language = page.language().tag();
    return List.of(
        page.t("shared.map.ward"),
        page.t("portal.ward.identity"),
        page.t("portal.standing"),
        indicator.name(language) + " (" + indicator.unit(language) + ")",
        page.t("portal.entries"));
  }

  private static List<Cell> cells(Page page, WardFigure figure, Optional<Area> area) {
    return List.of(
        Cell.of(area.map(Area::fullName).orElse("")),
        Cell.of(figure.area().toString()),
        Cell.of(figure.standing().words(page)),
        Cell.of(figure.total()),
        Cell.of(BigDecimal.valueOf(figure.entries())));
  }

  private FigureFilter filter(HttpServletRequest request) {
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    form.check();
    return filter;
  }
}
