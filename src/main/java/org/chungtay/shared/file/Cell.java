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
  /// (CWE-1236). So is text that begins with such an apostrophe itself, so that every text can be
  /// read back.
  record Text(String text) implements Cell {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    public String safe() {
      return beginsLikeAFormula(text) ? "'" + text : text;
    }

    /// The text that was made safe.
    static String meant(String safe) {
      return safe.startsWith("'") && beginsLikeAFormula(safe) ? safe.substring(1) : safe;
    }

    private static boolean beginsLikeAFormula(String text) {
      int at = 0;
      while (at < text.length() && text.charAt(at) == '\'') {
        at++;
      }
      return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }

    @Override
    public String csv() {
      return "\"" + safe().replace("\"", "\"\"") + "\"";
    }
  }

  /// A number is no text: a negative one does not begin a formula. Never with three decimals, which
  /// people here read as thousands.
  record Amount(BigDecimal number) implements Cell {
    private static final int LIKE_THOUSANDS = 3;

    @Override
    public String csv() {
      boolean readAsThousands = number.scale() == LIKE_THOUSANDS;
      return (readAsThousands ? number.setScale(LIKE_THOUSANDS + 1) : number).toPlainString();
    }
  }
}
