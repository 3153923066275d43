package org.chungtay.shared.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.chungtay.shared.web.Page;

/// A table to take along under an address that ends in `.csv` or `.xlsx`. All of it is written
/// before the first byte is sent: a slow reader holds a file on disk, not a moment of the database.
public final class TableFile {
  private final Page page;
  private final String sheet;
  private final boolean workbook;

  private TableFile(Page page, String sheet, boolean workbook) {
    this.page = page;
    this.sheet = sheet;
    this.workbook = workbook;
  }

  /// In the format that the request's address asks for.
  ///
  /// @param sheet name of the sheet, in a workbook
  public static TableFile asked(HttpServletRequest request, Page page, String sheet) {
    return new TableFile(page, sheet, request.getRequestURI().endsWith(".xlsx"));
  }

  /// @param name without its ending
  public void send(
      HttpServletResponse response, String name, List<String> heads, Consumer<Table> filling)
      throws IOException {
    var written =
        WrittenFile.of(out -> {
          try (var table = opened(out, heads)) {
            filling.accept(table);
          }
        });
    try (var file = written) {
      file.send(
          response,
          workbook ? Download.XLSX : Download.CSV,
          Download.saved(page, name + (workbook ? ".xlsx" : ".csv")));
    }
  }

  private Table opened(OutputStream out, List<String> heads) {
    return workbook ? Table.xlsx(out, page, sheet, heads) : Table.csv(out, page, heads);
  }
}
