package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.WardMaps;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Boundaries;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Any figure as a file: its rows for spreadsheets, its wards for maps. Invented data says so in
/// every row and in the file's name.
@Controller
@Open
class FigureFiles {
  private static final int AT_ONCE = 1000;
  private static final int MOST_PAGES = 100;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Outcomes outcomes;
  private final FigureReads reads;
  private final FigureFilters filters;
  private final WardMaps maps;
  private final Boundaries boundaries;
  private final PageFactory pages;
  private final JsonMapper json;

  FigureFiles(
      Outcomes outcomes,
      FigureReads reads,
      FigureFilters filters,
      WardMaps maps,
      Boundaries boundaries,
      PageFactory pages,
      JsonMapper json) {
    this.outcomes = outcomes;
    this.reads = reads;
    this.filters = filters;
    this.maps = maps;
    this.boundaries = boundaries;
    this.pages = pages;
    this.json = json;
  }

  @GetMapping("/indicators/{code}/rows.csv")
  void csv(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var indicator = reads.indicator(code);
    var filter = filter(request);
    var page = pages.of(request);
    send(response, page, code + ".csv", "text/csv;charset=UTF-8");
    // Excel reads UTF-8 only behind a byte order mark
    var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    out.write(BYTE_ORDER_MARK);
    line(out, heads(page, indicator));
    for (int number = 0; number < MOST_PAGES; number++) {
      var rows = outcomes.rows(code, filter.scope(), number, AT_ONCE);
      var lines = reads.lines(page, indicator, rows);
      for (int at = 0; at < lines.size(); at++) {
        line(out, cells(page, lines.get(at), rows.rows().get(at)));
      }
      if (number + 1 >= rows.pages()) {
        break;
      }
    }
    out.flush();
  }

  @GetMapping("/indicators/{code}/rows.xlsx")
  void xlsx(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var indicator = reads.indicator(code);
    var filter = filter(request);
    var page = pages.of(request);
    send(
        response,
        page,
        code + ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    try (var book = new Workbook(response.getOutputStream(), "ChungTay", "1.0")) {
      var sheet = book.newWorksheet(code.substring(0, Math.min(code.length(), 31)));
      var heads = heads(page, indicator);
      for (int column = 0; column < heads.size(); column++) {
        sheet.value(0, column, heads.get(column));
        sheet.style(0, column).bold().set();
      }
      for (int number = 0; number < MOST_PAGES; number++) {
        var rows = outcomes.rows(code, filter.scope(), number, AT_ONCE);
        fill(sheet, 1 + number * AT_ONCE, page, reads.lines(page, indicator, rows), rows);
        if (number + 1 >= rows.pages()) {
          break;
        }
      }
    }
  }

  private static void fill(
      Worksheet sheet,
      int first,
      Page page,
      List<IndicatorModel.RowLine> lines,
      Outcomes.Rows rows) {
    for (int line = 0; line < lines.size(); line++) {
      var cells = cells(page, lines.get(line), rows.rows().get(line));
      for (int column = 0; column < cells.size(); column++) {
        sheet.value(first + line, column, Cell.safe(cells.get(column)));
      }
      sheet.value(first + line, 4, rows.rows().get(line).quantity());
    }
  }

  @GetMapping("/indicators/{code}/wards.geojson")
  void geoJson(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var indicator = reads.indicator(code);
    var filter = filter(request);
    var page = pages.of(request);
    var totals = maps.totals(code, filter);
    var document = (ObjectNode) json.readTree(boundaries.geoJson(page.today()));
    document.put("demonstration", page.demonstration());
    for (var feature : document.withArray("features")) {
      var about = (ObjectNode) feature.get("properties");
      totals.forEach((area, total) -> {
        if (area.toString().equals(feature.get("id").asString())) {
          about.put("total", total);
        }
      });
      about.put("indicator", code).put("unit", indicator.unit(page.language().tag()));
      about.put("from", filter.from().toString()).put("to", filter.to().toString());
    }
    send(response, page, code + ".geojson", "application/geo+json");
    response.getOutputStream().write(json.writeValueAsBytes(document));
  }

  private FigureFilter filter(HttpServletRequest request) {
    var form = IndicatorPages.typed(request);
    var filter = filters.read(form);
    form.check();
    return filter;
  }

  private static void send(HttpServletResponse response, Page page, String name, String type) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"" + (page.demonstration() ? "DEMONSTRATION-" : "") + name + "\"");
  }

  private static List<String> heads(Page page, Indicator indicator) {
    return List.of(
        page.t("portal.row.day"),
        page.t("shared.map.ward"),
        page.t("portal.row.what"),
        page.t("portal.row.who"),
        indicator.name(page.language().tag()) + " (" + indicator.unit(page.language().tag()) + ")",
        page.t("portal.row.evidence"),
        page.t("portal.row.note"));
  }

  private static List<String> cells(Page page, IndicatorModel.RowLine line, Outcomes.Row row) {
    return List.of(
        row.day().toString(),
        line.place(),
        line.title(),
        line.shares(),
        row.quantity().toPlainString(),
        page.publicAddress(line.address()),
        (page.demonstration() ? page.t("shared.demonstration") + " " : "") + line.reversal());
  }

  private static void line(OutputStreamWriter out, List<String> cells) throws IOException {
    var line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      // a negative quantity is a number, not a formula
      line.append(column == 0 ? "" : ",")
          .append(
              column == 4 && cells.get(column).matches("-?[0-9.]+")
                  ? cells.get(column)
                  : Cell.csv(cells.get(column)));
    }
    out.write(line.append("\r\n").toString());
  }
}
