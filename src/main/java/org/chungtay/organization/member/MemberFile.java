package org.chungtay.organization.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Page;
import org.springframework.http.HttpHeaders;

/// A list of members as a file for Excel, each line with the code by which it is recognised when it
/// comes back.
final class MemberFile {
  private MemberFile() {}

  static void send(
      MemberList list, HttpServletRequest request, HttpServletResponse response, Page page)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    TableFile.asked(request, page, "Chung Tay")
        .send(response, "members", head(page), table -> fill(table, list, page));
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
