package org.chungtay.care.overview;

import java.util.Map;

/// In which order a table is shown: a column's code, with a minus for the largest first.
///
/// @param columns the codes that are known, with what sorts by them in SQL
public record Ordered(String code, Map<String, String> columns, String usual) {

  static Ordered by(String typed, Map<String, String> columns, String usual) {
    var known = columns.containsKey(typed.replaceFirst("^-", ""));
    return new Ordered(known ? typed : usual, columns, usual);
  }

  boolean falling() {
    return code.startsWith("-");
  }

  String column() {
    return falling() ? code.substring(1) : code;
  }

  /// Only what the table itself knows is written into a statement.
  String sql() {
    return columns.get(column()) + (falling() ? " desc nulls last" : " nulls last");
  }
}
