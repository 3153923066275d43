package org.chungtay.shared.file;

import java.math.BigDecimal;

/// A cell of a table that is taken along, as a spreadsheet may safely open it.
public sealed interface Cell {

  /// As a field of RFC 4180.
  String csv();

  static Cell of(String text) {
    return new Text(text);
  }

  static Cell of(BigDecimal number) {
    return new Amount(number);
  }

  /// Text that begins like a formula (or hides one behind a tab or a line break, or behind the
  /// full-width twin that some spreadsheets read alike) is told to be text by an apostrophe
  /// (CWE-1236).
  record Text(String text) implements Cell {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    public String safe() {
      return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public String csv() {
      return "\"" + safe().replace("\"", "\"\"") + "\"";
    }
  }

  /// A number is no text: a negative one does not begin a formula.
  record Amount(BigDecimal number) implements Cell {
    @Override
    public String csv() {
      return number.toPlainString();
    }
  }
}
