package org.chungtay.portal.figure;

/// Text as a spreadsheet may safely open it: what begins like a formula (or hides one behind a tab
/// or a line break) is told to be text by an apostrophe.
final class Cell {
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private Cell() {}

  static String safe(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /// As a field of RFC 4180.
  static String csv(String text) {
    return "\"" + safe(text).replace("\"", "\"\"") + "\"";
  }
}
