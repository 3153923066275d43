package org.chungtay.organization.member;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.web.Page;

/// A list of members as a file for Excel, each line with the code by which it is recognised when it
/// comes back.
final class MemberFile {
  private MemberFile() {}

  static byte[] csv(MemberList list, Page page) {
    var bytes = new ByteArrayOutputStream();
    try (var table = Table.csv(bytes, page, head(page))) {
      fill(table, list, page);
    }
    return bytes.toByteArray();
  }

  static byte[] xlsx(MemberList list, Page page) {
    var bytes = new ByteArrayOutputStream();
    try (var table = Table.xlsx(bytes, page, "Chung Tay", head(page))) {
      fill(table, list, page);
    }
    return bytes.toByteArray();
  }

  private static List<String> head(Page page) {
    return List.of(
        page.t("organization.member.name"),
        page.t("organization.unit"),
        page.t("organization.member.since"),
        page.t("organization.member.last-day"),
        page.t("organization.intake.field.code"));
  }

  private static void fill(Table table, MemberList list, Page page) {
    list.rows()
        .forEach(row ->
            table.line(
                Stream.of(
                        row.name(),
                        row.unitName(),
                        page.day(row.since()),
                        row.lastDay() == null ? "" : page.day(row.lastDay()),
                        row.id().toString())
                    .map(Cell::of)
                    .toList()));
  }
}
