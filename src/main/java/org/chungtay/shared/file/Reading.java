package org.chungtay.shared.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.text.Typed;

/// One reading of one table: what was read so far, held against the bounds.
final class Reading {
  private final String field;
  private final TableBounds bounds;
  private final long begun = System.nanoTime();
  private long unpacked;
  private int lines;

  Reading(String field, TableBounds bounds) {
    this.field = field;
    this.bounds = bounds;
  }

  int lines() {
    return lines;
  }

  TableBounds bounds() {
    return bounds;
  }

  InvalidInput refused(String code) {
    return refused(code, Map.of());
  }

  InvalidInput refused(String code, Map<String, Object> arguments) {
    return new InvalidInput(List.of(new FieldRefusal(field, code, arguments)));
  }

  /// Hands on a line unless nothing is in it; says whether more is wanted.
  boolean line(int number, List<SentCell> cells, boolean cleaned, SentTable.Taker taker) {
    inTime();
    int filled = cells.size();
    while (filled > 0 && cells.get(filled - 1).isEmpty()) {
      filled--;
    }
    if (filled == 0) {
      return true;
    }
    if (++lines > bounds.lines()) {
      throw refused("table-too-long", Map.of("most", bounds.lines()));
    }
    return taker.take(new SentLine(number, List.copyOf(cells.subList(0, filled)), cleaned));
  }

  void inTime() {
    if (System.nanoTime() - begun > bounds.time().toNanos()) {
      throw refused("table-took-too-long");
    }
  }

  void columns(int line, int columns) {
    if (columns > bounds.columns()) {
      throw refused("table-too-wide", Map.of("most", bounds.columns(), "line", line));
    }
  }

  void cell(int line, int length) {
    if (length > bounds.cell()) {
      throw refused("table-cell-too-long", Map.of("most", bounds.cell(), "line", line));
    }
  }

  /// Counts what is read, of all parts of a workbook together.
  InputStream counted(InputStream part) {
    return new Counted(part);
  }

  /// Text as it was before [Cell] told spreadsheets that it is no formula.
  static SentCell text(String raw) {
    return new SentCell.Text(Typed.line(Cell.Text.meant(raw)));
  }

  static List<SentCell> texts(List<String> raw) {
    var cells = new ArrayList<SentCell>(raw.size());
    raw.forEach(cell -> cells.add(text(cell)));
    return cells;
  }

  private final class Counted extends FilterInputStream {
    private Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) {
      unpacked += read;
      inTime();
      if (unpacked > bounds.unpacked()) {
        throw refused("table-unpacks-too-large", Map.of("most", bounds.unpacked() >> 20));
      }
    }
  }
}
