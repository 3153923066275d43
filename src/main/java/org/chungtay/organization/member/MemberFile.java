package org.chungtay.organization.member;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.shared.web.Page;
import org.dhatim.fastexcel.Workbook;

/// A list of members as a file for Excel.
final class MemberFile {
  private MemberFile() {}

  /// UTF-8 with a byte order mark, without which Excel takes Vietnamese for another encoding.
  static byte[] csv(MemberList list, Page page) {
    var text =
        table(list, page).stream()
            .map(row -> row.stream().map(MemberFile::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xlsx(MemberList list, Page page) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Chung Tay", "1.0")) {
      var sheet = book.newWorksheet("Chung Tay");
      if (page.language().direction().equals("rtl")) {
        sheet.rightToLeft();
      }
      var table = table(list, page);
      for (int row = 0; row < table.size(); row++) {
        for (int column = 0; column < table.get(row).size(); column++) {
          // Text cells, never formulas.
          sheet.inlineString(row, column, harmless(table.get(row).get(column)));
        }
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return bytes.toByteArray();
  }

  private static List<List<String>> table(MemberList list, Page page) {
    var table = new ArrayList<List<String>>();
    if (page.demonstration()) {
      table.add(List.of(page.t("shared.demonstration")));
    }
    table.add(
        List.of(
            page.t("organization.member.name"),
            page.t("organization.unit"),
            page.t("organization.member.since"),
            page.t("organization.member.last-day")));
    list.rows()
        .forEach(row ->
            table.add(
                List.of(
                    row.name(),
                    row.unitName(),
                    page.day(row.since()),
                    row.lastDay() == null ? "" : page.day(row.lastDay()))));
    return table;
  }

  private static String cell(String text) {
    return '"' + harmless(text).replace("\"", "\"\"") + '"';
  }

  /// A spreadsheet takes what begins so for a formula.
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
