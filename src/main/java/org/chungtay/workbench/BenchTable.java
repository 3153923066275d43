package org.chungtay.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.shared.web.Page;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;

/// The list as a table to take along.
@Component
class BenchTable {

  /// Excel reads UTF-8 only after a byte order mark.
  private static final String MARK = "\uFEFF";

  byte[] csv(BenchModel model, Page page) {
    var lines =
        Stream.concat(
            Stream.of(head(page)),
            model.found().duties().stream().map(duty -> row(model, duty, page)));
    return (MARK
            + lines
                .map(cells ->
                    cells.stream().map(BenchTable::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n")))
        .getBytes(StandardCharsets.UTF_8);
  }

  byte[] xlsx(BenchModel model, Page page) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Chung Tay", "1.0")) {
      var sheet = book.newWorksheet(page.t("workbench.sheet"));
      var head = head(page);
      for (int column = 0; column < head.size(); column++) {
        sheet.value(0, column, head.get(column));
      }
      var duties = model.found().duties();
      for (int row = 0; row < duties.size(); row++) {
        var cells = row(model, duties.get(row), page);
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row + 1, column, harmless(cells.get(column)));
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }

  private static List<String> head(Page page) {
    var head =
        Stream.of("activity", "unit", "day", "since", "reported-by", "people", "results", "photos")
            .map(column -> page.t("workbench.column." + column))
            .collect(Collectors.toList());
    if (page.demonstration()) {
      head.add(page.t("shared.demonstration"));
    }
    return head;
  }

  private static List<String> row(BenchModel model, Duty duty, Page page) {
    var language = page.language().tag();
    var results =
        duty.results().entrySet().stream()
            .map(one ->
                model.indicator(one.getKey(), language)
                    + " "
                    + page.number(one.getValue(), 3)
                    + " "
                    + model.unit(one.getKey(), language))
            .sorted()
            .collect(Collectors.joining("; "));
    return List.of(
        duty.activity().title(),
        duty.unit(),
        page.day(duty.activity().day()),
        page.day(duty.since()),
        duty.reportedBy(),
        Integer.toString(duty.participations()),
        results,
        Integer.toString(duty.photos()));
  }

  /// A cell that begins like a formula is text (formula injection, CWE-1236).
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  static String quoted(String cell) {
    return '"' + harmless(cell).replace("\"", "\"\"") + '"';
  }
}
