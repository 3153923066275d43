package org.chungtay.shared.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.shared.web.Page;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A table written line by line, so that a long one needs no more memory than a short one. One of
/// invented data begins with a line that says so, also when nothing follows.
public sealed interface Table extends AutoCloseable {

  void line(List<Cell> cells);

  @Override
  void close();

  static Table csv(OutputStream out, Page page, List<String> heads) {
    return begun(new Csv(out), page, heads);
  }

  static Table xlsx(OutputStream out, Page page, String sheet, List<String> heads) {
    return begun(new Xlsx(out, page, sheet), page, heads);
  }

  private static Table begun(Table table, Page page, List<String> heads) {
    if (page.demonstration()) {
      table.line(List.of(Cell.of(page.t("shared.demonstration"))));
    }
    table.line(heads.stream().map(Cell::of).toList());
    return table;
  }

  /// RFC 4180 in UTF-8 with a byte order mark, without which Excel takes Vietnamese for another
  /// encoding.
  final class Csv implements Table {
    private final BufferedWriter out;

    private Csv(OutputStream stream) {
      out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      write("\uFEFF");
    }

    @Override
    public void line(List<Cell> cells) {
      write(cells.stream().map(Cell::csv).collect(Collectors.joining(",", "", "\r\n")));
    }

    private void write(String text) {
      try {
        out.write(text);
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    @Override
    public void close() {
      try {
        out.flush();
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }

  /// A sheet holds a little over a million lines; what is more goes on in the next one.
  final class Xlsx implements Table {
    private static final int MOST_LINES = 1_000_000;
    private static final int FLUSHED_EVERY = 500;
    private static final int LONGEST_NAME = 25;

    private final Workbook book;
    private final String name;
    private final boolean rightToLeft;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int line;

    private Xlsx(OutputStream out, Page page, String name) {
      book = new Workbook(out, "Chung Tay", "1.0");
      this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      rightToLeft = page.language().direction().equals("rtl");
    }

    @Override
    public void line(List<Cell> cells) {
      try {
        var here = sheet();
        for (int column = 0; column < cells.size(); column++) {
          switch (cells.get(column)) {
            case Cell.Text text -> here.inlineString(line, column, text.safe());
            case Cell.Amount amount -> here.value(line, column, amount.number());
          }
        }
        line++;
        if (line % FLUSHED_EVERY == 0) {
          here.flush();
        }
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }

    private Worksheet sheet() throws IOException {
      var open = sheet;
      if (open != null && line < MOST_LINES) {
        return open;
      }
      if (open != null) {
        open.close();
      }
      sheets++;
      line = 0;
      var next = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
      if (rightToLeft) {
        next.rightToLeft();
      }
      sheet = next;
      return next;
    }

    @Override
    public void close() {
      try {
        book.close();
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
