package org.chungtay.portal.summary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.portal.FigureFilters;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// A summary as a table to take along.
@Controller
@Needs(Summaries.SUMMARIZE)
class SummaryFiles {
  private final AskedQuestions questions;
  private final SummaryReads reads;
  private final PageFactory pages;

  SummaryFiles(AskedQuestions questions, SummaryReads reads, PageFactory pages) {
    this.questions = questions;
    this.reads = reads;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/summaries/table.csv", "/summaries/table.xlsx"})
  void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var asked = asked(request, page);
    TableFile.asked(request, page, page.t("portal.summary"))
        .send(response, "summary", heads(page, asked), file -> fill(file, page, asked));
  }

  private SummaryTable asked(HttpServletRequest request, Page page) {
    var form = FigureFilters.typed(request);
    var question = questions.read(form);
    form.check();
    return reads.read(page, question);
  }

  private static void fill(Table file, Page page, SummaryTable table) {
    table.lines().forEach(line -> file.line(cells(table, name(line), line.cells())));
    file.line(cells(table, page.t("portal.total"), table.total()));
  }

  private static String name(SummaryTable.Line line) {
    return line.words().isEmpty() ? line.label() : line.label() + " (" + line.words() + ")";
  }

  private static List<String> heads(Page page, SummaryTable table) {
    var heads = new ArrayList<String>();
    heads.add("");
    for (var one : table.columns()) {
      var name = one.name(page.language().tag()) + " (" + one.unit(page.language().tag()) + "), ";
      heads.add(name + days(page, table.days()));
      table
          .compared()
          .ifPresent(earlier -> {
            heads.add(name + days(page, earlier));
            heads.add(page.t("portal.summary.growth") + " (%)");
          });
    }
    return heads;
  }

  private static String days(Page page, Days days) {
    return page.day(days.from()) + " – " + page.day(days.to());
  }

  private static List<Cell> cells(
      SummaryTable table, String name, List<SummaryTable.Cell> figures) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(name));
    for (var figure : figures) {
      cells.add(cell(figure.now()));
      if (table.compared().isPresent()) {
        cells.add(cell(figure.before()));
        cells.add(cell(figure.growth()));
      }
    }
    return cells;
  }

  private static Cell cell(Optional<BigDecimal> figure) {
    return figure.map(Cell::of).orElseGet(() -> Cell.of(""));
  }
}
