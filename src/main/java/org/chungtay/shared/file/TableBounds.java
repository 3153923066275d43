package org.chungtay.shared.file;

import java.time.Duration;

/// How much of a sent table is read before it is refused: a file of some megabytes can unpack to
/// gigabytes, or name a column that would need a gigabyte of empty cells before it.
///
/// @param lines with something in them
/// @param columns up to the last one with something in it
/// @param cell characters of one cell
/// @param unpacked bytes of all that is read of a workbook; of what is kept in memory a quarter
/// @param time from the beginning of the reading to its end
public record TableBounds(int lines, int columns, int cell, long unpacked, Duration time) {

  /// For whole membership lists; Excel itself takes 32,767 characters in a cell.
  public static final TableBounds USUAL =
      new TableBounds(200_000, 100, 32_767, 256L << 20, Duration.ofMinutes(5));

  public TableBounds withLines(int most) {
    return new TableBounds(most, columns, cell, unpacked, time);
  }

  /// For cells that no workbook holds, but a plain table does.
  public TableBounds withCell(int most) {
    return new TableBounds(lines, columns, most, unpacked, time);
  }
}
