package org.chungtay.shared.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// A table that somebody sends: CSV in whatever encoding and with whatever separator Excel wrote it
/// there, or a workbook (XLSX). What it is, is read from its bytes, never from its name. Lines are
/// read one by one, so a long table needs no more memory than a short one, apart from the texts
/// that a workbook keeps apart. Formulas are never computed: what the workbook last showed is
/// taken.
///
/// What cannot be read is refused at the field that the file was sent in: `table-empty`,
/// `table-wrong-kind`, `table-old-workbook`, `table-broken`, `table-not-text`, and beyond its
/// bounds `table-too-long`, `table-too-wide`, `table-cell-too-long`, `table-unpacks-too-large`,
/// `table-took-too-long`. What a [Table] wrote is read back as it was.
public final class SentTable {
  private static final int MAGIC = 8;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final String field;
  private final Path file;
  private final TableBounds bounds;

  private SentTable(String field, Path file, TableBounds bounds) {
    this.field = field;
    this.file = file;
    this.bounds = bounds;
  }

  /// @param field of the form, at which what is wrong with the file is refused
  public static SentTable of(String field, Path file, TableBounds bounds) {
    return new SentTable(field, file, bounds);
  }

  /// Who takes the lines says of each whether it wants more.
  public interface Taker {
    boolean take(SentLine line);
  }

  public void lines(Taker taker) {
    var reading = new Reading(field, bounds);
    try {
      read(reading, taker);
    } catch (IOException unreadable) {
      throw reading.refused("table-broken");
    }
    if (reading.lines() == 0) {
      throw reading.refused("table-empty");
    }
  }

  private void read(Reading reading, Taker taker) throws IOException {
    var begin = beginning();
    if (starts(begin, OLE)) {
      throw reading.refused("table-old-workbook");
    }
    if (starts(begin, ZIP)) {
      try (var book = new SentWorkbook(file, reading)) {
        book.lines(taker);
      }
    } else {
      new SentCsv(file, reading).lines(taker);
    }
  }

  private byte[] beginning() throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(MAGIC);
    }
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
