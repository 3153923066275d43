package org.chungtay.outcome.periodic;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.periodic.Evidenced.Figures;
import org.chungtay.outcome.periodic.UnitTableModel.Line;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// The reports of all units of a request side by side, on the page and as a file.
@Component
class UnitTables {
  private final UnitReportRows rows;
  private final ReportModels models;
  private final Evidenced evidenced;
  private final Organizations organizations;

  UnitTables(
      UnitReportRows rows, ReportModels models, Evidenced evidenced, Organizations organizations) {
    this.rows = rows;
    this.models = models;
    this.evidenced = evidenced;
    this.organizations = organizations;
  }

  UnitTableModel of(Page page, ReportRequest request, Shown shown) {
    var reports = rows.of(request.id());
    var all = lines(page, request, reports, shown.indicator());
    var counts = all.stream().collect(Collectors.groupingBy(Line::standing, Collectors.counting()));
    return new UnitTableModel(
        request,
        shown,
        models.indicators(request),
        counts,
        all.stream()
            .filter(line -> shown.standing().map(line.standing()::equals).orElse(true))
            .sorted(order(shown))
            .toList(),
        page.t(
            "outcome.periodic.reminder",
            "title",
            request.title(),
            "due",
            page.day(request.due()),
            "link",
            page.publicAddress("/unit-reports")));
  }

  private List<Line> lines(
      Page page, ReportRequest request, List<UnitReport> reports, String indicator) {
    var units = units(reports);
    var now = evidenced.of(request, units.keySet());
    return reports.stream()
        .map(report -> {
          var line = report.line(indicator);
          var counted = counted(report, indicator, now);
          var declared = line.flatMap(UnitReport.Line::declared);
          return new Line(
              name(units, report),
              report.address(),
              Standing.of(report, request, page.today()),
              declared,
              counted,
              declared.map(one -> request.differs(one, counted)).orElse(false),
              line.map(UnitReport.Line::note).orElse(""));
        })
        .toList();
  }

  private Map<UnitId, Unit> units(List<UnitReport> reports) {
    return organizations.units(reports.stream().map(UnitReport::unit).toList());
  }

  private static String name(Map<UnitId, Unit> units, UnitReport report) {
    return Optional.ofNullable(units.get(report.unit())).map(Unit::name).orElse("");
  }

  private static Comparator<Line> order(Shown shown) {
    var byName = NameOrder.by(Line::unit);
    return switch (shown.order()) {
      case UNIT -> byName;
      case STANDING -> Comparator.comparing(Line::standing).thenComparing(byName);
      case GAP -> Comparator.comparing(Line::distance).reversed().thenComparing(byName);
    };
  }

  /// Every unit by name, with a line for each indicator.
  void file(
      HttpServletRequest asked, Page page, ReportRequest request, HttpServletResponse response)
      throws IOException {
    var reports = rows.of(request.id());
    var units = units(reports);
    var now = evidenced.of(request, units.keySet());
    var indicators = models.indicators(request);
    TableFile.asked(asked, page, page.t("outcome.periodic.units"))
        .send(
            response,
            "unit-reports",
            heads(page),
            table ->
                reports.stream()
                    .sorted(NameOrder.by(report -> name(units, report)))
                    .flatMap(report ->
                        indicators.stream()
                            .map(
                                one -> cells(page, request, name(units, report), report, one, now)))
                    .forEach(table::line));
  }

  private static List<String> heads(Page page) {
    return List.of(
        page.t("outcome.periodic.unit"),
        page.t("outcome.periodic.standing"),
        page.t("outcome.definition.name"),
        page.t("outcome.definition.unit"),
        page.t("outcome.periodic.declared"),
        page.t("outcome.periodic.evidenced"),
        page.t("outcome.periodic.gap"),
        page.t("outcome.periodic.note"));
  }

  private static List<Cell> cells(
      Page page,
      ReportRequest request,
      String unit,
      UnitReport report,
      Indicator indicator,
      Figures now) {
    var language = page.language().tag();
    var line = report.line(indicator.code());
    var declared = line.flatMap(UnitReport.Line::declared);
    var counted = counted(report, indicator.code(), now);
    var standing = Standing.of(report, request, page.today());
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(unit));
    cells.add(Cell.of(page.t("outcome.standing." + UnitReportModel.code(standing))));
    cells.add(Cell.of(indicator.name(language)));
    cells.add(Cell.of(indicator.unit(language)));
    cells.add(declared.map(Cell::of).orElseGet(() -> Cell.of("")));
    cells.add(Cell.of(counted));
    cells.add(declared.map(one -> Cell.of(one.subtract(counted))).orElseGet(() -> Cell.of("")));
    cells.add(Cell.of(line.map(UnitReport.Line::note).orElse("")));
    return cells;
  }

  /// What was evidenced when it was handed in; before that what the book holds now.
  private static BigDecimal counted(UnitReport report, String indicator, Figures now) {
    return report
        .line(indicator)
        .flatMap(UnitReport.Line::evidenced)
        .orElseGet(() -> now.total(report.unit(), indicator));
  }
}
