package org.chungtay.shared.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// SVG points of a line through the middle of its columns, in a box of 100 × 100.
public final class Polyline {
  private Polyline() {}

  public static String points(List<Column> columns) {
    return IntStream.range(0, columns.size())
        .mapToObj(at -> point(middle(at, columns.size()), 100 - 96 * columns.get(at).part()))
        .collect(Collectors.joining(" "));
  }

  /// The same, closed along the ground.
  public static String filled(List<Column> columns) {
    if (columns.isEmpty()) {
      return "";
    }
    return point(middle(0, columns.size()), 100)
        + " "
        + points(columns)
        + " "
        + point(middle(columns.size() - 1, columns.size()), 100);
  }

  private static double middle(int at, int count) {
    return (at + 0.5) * 100 / count;
  }

  private static String point(double x, double y) {
    return String.format(Locale.ROOT, "%.2f,%.2f", x, y);
  }
}
