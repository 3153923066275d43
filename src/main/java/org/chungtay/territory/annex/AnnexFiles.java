package org.chungtay.territory.annex;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.RefusedLines;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.WrittenFile;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Area;
import org.chungtay.territory.reorganize.Plan;
import org.chungtay.territory.reorganize.Plan.Share;
import org.chungtay.territory.reorganize.Reorganizations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Tables that are taken along: the plan with every commune of the day before, to be filled in and
/// sent; and lines that were refused, to be mended and sent again.
@Controller
@Needs("installation.administer")
class AnnexFiles {
  private static final String ADDRESS = "/administration/reorganizations/{id}/annex";

  private final Annexes annexes;
  private final Reorganizations reorganizations;
  private final PageFactory pages;

  AnnexFiles(Annexes annexes, Reorganizations reorganizations, PageFactory pages) {
    this.annexes = annexes;
    this.reorganizations = reorganizations;
    this.pages = pages;
  }

  @GetMapping(ADDRESS + "/table.xlsx")
  void workbook(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var plan = reorganizations.get(actor, id);
    send(
        response,
        Download.XLSX,
        Download.saved(page, "annex.xlsx"),
        out -> fill(Table.xlsx(out, page, "Chung Tay", AnnexColumn.heads(page)), plan));
  }

  @GetMapping(ADDRESS + "/table.csv")
  void csv(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var plan = reorganizations.get(actor, id);
    send(
        response,
        Download.CSV,
        Download.saved(page, "annex.csv"),
        out -> fill(Table.csv(out, page, AnnexColumn.heads(page)), plan));
  }

  @GetMapping(ADDRESS + "/{annex}/refused.xlsx")
  void refusedWorkbook(
      @PathVariable UUID id,
      @PathVariable UUID annex,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var heads = heads(actor, id, annex);
    send(
        response,
        Download.XLSX,
        Download.saved(page, "annex-refused.xlsx"),
        out -> refused(RefusedLines.xlsx(out, page, heads), page, annex));
  }

  @GetMapping(ADDRESS + "/{annex}/refused.csv")
  void refusedCsv(
      @PathVariable UUID id,
      @PathVariable UUID annex,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var heads = heads(actor, id, annex);
    send(
        response,
        Download.CSV,
        Download.saved(page, "annex-refused.csv"),
        out -> refused(RefusedLines.csv(out, page, heads), page, annex));
  }

  private List<String> heads(Actor actor, UUID plan, UUID annex) {
    var _ = reorganizations.get(actor, plan);
    return annexes.heads(annexes.sent(plan, annex).id());
  }

  private static void send(
      HttpServletResponse response, String type, String name, Consumer<OutputStream> writing)
      throws IOException {
    try (var whole = WrittenFile.of(writing)) {
      whole.send(response, type, name);
    }
  }

  /// A commune that stays as it is has a line too, to be filled in.
  private void fill(Table table, Plan plan) {
    try (table) {
      var parts = plan.shares().stream().collect(Collectors.groupingBy(Share::former));
      for (var area : reorganizations.communesBefore(plan.day())) {
        var shares = parts.getOrDefault(area.id(), List.of());
        if (shares.isEmpty()) {
          table.line(begun(area, "", "", "", ""));
        }
        shares.forEach(share -> table.line(line(plan, area, share)));
      }
    }
  }

  private static List<Cell> line(Plan plan, Area area, Share share) {
    var commune = plan.commune(share.code()).orElseThrow();
    var percent = share.weight().movePointRight(2).stripTrailingZeros().toPlainString();
    return begun(area, percent, commune.kind(), commune.name(), commune.code());
  }

  /// Codes are text: a number would lose its zeros.
  private static List<Cell> begun(
      Area area, String percent, String kind, String name, String code) {
    return List.of(
        Cell.of(area.code().orElse("")),
        Cell.of(area.fullName()),
        Cell.of(percent),
        Cell.of(kind),
        Cell.of(name),
        Cell.of(code));
  }

  private void refused(RefusedLines lines, Page page, UUID annex) {
    try (lines) {
      annexes
          .refused(annex)
          .forEach(one ->
              lines.line(
                  one.cells(),
                  page.refusal(
                      new FieldRefusal(Annexes.FIELD, one.why().code(), one.why().arguments()))));
    }
  }
}
