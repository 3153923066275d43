package org.chungtay.activity.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where people meet, drawn on the outline of the wards: no tiles, no scripts.
///
/// @param outlines SVG paths of the wards
/// @param dots none lies over another
public record SiteMap(int width, int height, List<String> outlines, List<Dot> dots) {
  /// A dot's diameter and the line around it, in units of the map.
  private static final double APART = 74;

  private static final int DIAMETER = 68;
  private static final int DIGIT = 24;

  /// Sites near each other are one dot, which says their numbers.
  static SiteMap of(int width, int height, List<String> outlines, List<Dot> sites) {
    var dots = new ArrayList<Dot>();
    for (var site : sites) {
      var near =
          IntStream.range(0, dots.size()).filter(i -> dots.get(i).covers(site)).boxed().findFirst();
      near.ifPresentOrElse(i -> dots.set(i, dots.get(i).with(site)), () -> dots.add(site));
    }
    return new SiteMap(width, height, outlines, dots);
  }

  public boolean empty() {
    return dots.isEmpty();
  }

  public int sites() {
    return dots.stream().mapToInt(dot -> dot.numbers().size()).sum();
  }

  /// @param numbers as in the list of sites, ascending
  public record Dot(double x, double y, List<Integer> numbers, List<String> names) {

    private boolean covers(Dot other) {
      return Math.hypot(x - other.x, y - other.y) < APART;
    }

    private Dot with(Dot other) {
      return new Dot(x, y, both(numbers, other.numbers), both(names, other.names));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
      return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// 3, or 1–4, or 1, 3.
    public String label() {
      int first = numbers.getFirst();
      int last = numbers.getLast();
      return numbers.size() > 2 && last - first == numbers.size() - 1
          ? first + "–" + last
          : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public String name() {
      return String.join("; ", names);
    }

    public int width() {
      return DIAMETER + DIGIT * (label().length() - 1);
    }

    public int height() {
      return DIAMETER;
    }
  }
}
