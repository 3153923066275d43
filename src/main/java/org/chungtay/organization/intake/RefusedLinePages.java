package org.chungtay.organization.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.RefusedLines;
import org.chungtay.shared.file.WrittenFile;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The refused lines of a list as a file: the sender's own columns and why. Mended, it is sent like
/// any other list.
@Controller
@SignedIn
class RefusedLinePages {
  private final Intakes intakes;
  private final IntakeReport report;
  private final IntakeFiles files;
  private final IntakeHeads heads;
  private final Audit audit;
  private final PageFactory pages;

  RefusedLinePages(
      Intakes intakes,
      IntakeReport report,
      IntakeFiles files,
      IntakeHeads heads,
      Audit audit,
      PageFactory pages) {
    this.intakes = intakes;
    this.report = report;
    this.files = files;
    this.heads = heads;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping("/lists/{id}/refused.xlsx")
  void xlsx(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(id, actor, request, response, true);
  }

  @GetMapping("/lists/{id}/refused.csv")
  void csv(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(id, actor, request, response, false);
  }

  private void send(
      UUID id,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      boolean workbook)
      throws IOException {
    var intake = intakes.get(actor, id);
    if (intake.answers().isEmpty() || intake.hands().forgotten()) {
      throw new NotFound("file");
    }
    var page = pages.of(request);
    var refused = report.refused(intake);
    audit.did(
        actor,
        "organization.refused-lines-read",
        id,
        Map.of("lines", Integer.toString(refused.size())));
    try (var file = WrittenFile.of(out -> write(intake, refused, out, page, workbook))) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      file.send(
          response,
          workbook ? Download.XLSX : Download.CSV,
          Download.saved(page, "refused." + (workbook ? "xlsx" : "csv")));
    }
  }

  /// A column of reasons that the file had already is left out: it gets a new one.
  private void write(
      Intake intake,
      Map<Integer, List<String>> refused,
      OutputStream out,
      Page page,
      boolean workbook) {
    var all = intake.table().heads();
    var kept =
        java.util.stream.IntStream.range(0, all.size())
            .filter(column -> !heads.isReason(all.get(column)))
            .boxed()
            .toList();
    var names = kept.stream().map(all::get).toList();
    try (var lines =
        workbook ? RefusedLines.xlsx(out, page, names) : RefusedLines.csv(out, page, names)) {
      files.lines(
          intake,
          line -> {
            var why = refused.get(line.number());
            if (why != null) {
              lines.line(
                  kept.stream().map(column -> line.cell(column).text()).toList(),
                  ReasonWords.of(why, page));
            }
            return true;
          });
    }
  }
}
