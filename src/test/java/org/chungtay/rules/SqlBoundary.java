package org.chungtay.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which tables of other modules a piece of SQL names. A module's SQL names its own schema and, of
/// modules it may use, their published `v_…` views only.
record SqlBoundary(String module, Set<String> allowed, Set<String> schemas) {
  private static final Pattern COMMENT =
      Pattern.compile("--[^\n]*|(?s:/\\*.*?\\*/)|^\\s*//.*$", Pattern.MULTILINE);
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:from|join|into|update|table|view|references|on|using|exists|truncate|only)\\s+([a-z_]+)\\.([a-z_][a-z_0-9]*)",
          Pattern.CASE_INSENSITIVE);

  List<String> breaches(String sql) {
    return TABLE
        .matcher(COMMENT.matcher(sql).replaceAll(" "))
        .results()
        .filter(named -> !mayName(named.group(1), named.group(2)))
        .map(named -> module + " names " + named.group(1) + "." + named.group(2))
        .distinct()
        .toList();
  }

  private boolean mayName(String schema, String table) {
    var own = schema.equals(module) || schema.equals("runtime") || !schemas.contains(schema);
    return own || (table.startsWith("v_") && allowed.contains(schema));
  }
}
