package org.chungtay.shared.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands between the cells: Excel writes a comma, a semicolon or a tab, as the machine is
/// set.
final class Separators {
  private static final List<Character> KNOWN = List.of('\t', ';', ',', '|');
  private static final int LINES = 40;

  private Separators() {}

  /// The one that cuts most lines into equally many cells.
  static char of(String sample) {
    if (sample.regionMatches(true, 0, "sep=", 0, 4) && sample.length() > 4) {
      return sample.charAt(4);
    }
    var lines = unquoted(sample);
    char best = ',';
    long most = 0;
    for (char one : KNOWN) {
      long agreeing = agreeing(lines, one);
      if (agreeing > most) {
        best = one;
        most = agreeing;
      }
    }
    return best;
  }

  private static long agreeing(List<String> lines, char separator) {
    return lines.stream()
        .map(line -> line.chars().filter(character -> character == separator).count())
        .filter(count -> count > 0)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getValue)
        .orElse(0L);
  }

  /// The first lines without what is quoted, which may hold separators and line breaks.
  private static List<String> unquoted(String sample) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < sample.length() && lines.size() < LINES; at++) {
      char here = sample.charAt(at);
      if (here == '"') {
        quoted = !quoted;
      } else if (here == '\n' && !quoted) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!quoted) {
        line.append(here);
      }
    }
    if (lines.size() < LINES) {
      lines.add(line.toString());
    }
    return lines;
  }
}
