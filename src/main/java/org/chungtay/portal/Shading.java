package org.chungtay.portal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Five shades for a map: each holds about as many wards as the others, because one very large
/// number would otherwise leave all the rest pale. Nothing has a shade of its own (0).
public final class Shading {
  private static final int SHADES = 5;

  private final List<BigDecimal> sorted;

  public Shading(Collection<BigDecimal> values) {
    sorted = values.stream().filter(value -> value.signum() > 0).distinct().sorted().toList();
  }

  public int of(BigDecimal value) {
    int at = value.signum() > 0 ? sorted.indexOf(value) : -1;
    return at < 0 ? 0 : at * SHADES / sorted.size() + 1;
  }

  /// The shades that occur, with the least and the most of each.
  public List<Range> ranges() {
    return IntStream.rangeClosed(1, SHADES)
        .mapToObj(shade -> sorted.stream().filter(value -> of(value) == shade).toList())
        .filter(values -> !values.isEmpty())
        .map(values -> new Range(of(values.getFirst()), values.getFirst(), values.getLast()))
        .toList();
  }

  public record Range(int shade, BigDecimal least, BigDecimal most) {}
}
