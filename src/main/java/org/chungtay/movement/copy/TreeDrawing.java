package org.chungtay.movement.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelCopy;

/// Draws a family tree: each copy a row below the one that it was learnt from. On a phone it is set
/// in by generation; on a wide screen it stands where it began on a line of time and lives along
/// it.
final class TreeDrawing {
  static final int MOST = 150;
  private static final int NARROW = 360;
  private static final int NARROW_ROW = 56;
  private static final int INDENT = 18;
  private static final int DEEPEST = 8;
  private static final int WIDE = 1100;
  private static final int WIDE_ROW = 44;
  private static final int EDGE = 16;
  private static final int HEAD = 28;

  /// About how wide a letter is at the size of the names.
  private static final double LETTER = 9.2;

  private static final double SMALL_LETTER = 7.2;
  static final String SEPARATOR = " · ";

  private final List<ModelCopy> rows;
  private final int left;
  private final boolean turned;
  private final LocalDate today;
  private final Function<ModelCopy, Label> label;

  /// @param words of the second line
  record Label(String name, String words) {}

  TreeDrawing(
      List<ModelCopy> copies, boolean turned, LocalDate today, Function<ModelCopy, Label> label) {
    var ordered = ordered(copies);
    rows = ordered.subList(0, Math.min(MOST, ordered.size()));
    left = ordered.size() - rows.size();
    this.turned = turned;
    this.today = today;
    this.label = label;
  }

  /// Each below its parent, children by the day they began; who was refused is in no family.
  static List<ModelCopy> ordered(List<ModelCopy> copies) {
    Map<Optional<CopyId>, List<ModelCopy>> children =
        copies.stream()
            .filter(one -> one.standing() != ModelCopy.Standing.REFUSED)
            .filter(one -> one.standing() != ModelCopy.Standing.OFFERED || one.origin())
            .collect(Collectors.groupingBy(ModelCopy::parent));
    var ordered = new ArrayList<ModelCopy>();
    add(ordered, children, Optional.empty());
    return ordered;
  }

  private static void add(
      List<ModelCopy> ordered,
      Map<Optional<CopyId>, List<ModelCopy>> children,
      Optional<CopyId> parent) {
    for (var child : children.getOrDefault(parent, List.of())) {
      ordered.add(child);
      add(ordered, children, Optional.of(child.id()));
    }
  }

  FamilyTree narrow() {
    var places = new HashMap<CopyId, double[]>();
    var nodes = new ArrayList<FamilyTree.Node>();
    for (int row = 0; row < rows.size(); row++) {
      var copy = rows.get(row);
      double x = EDGE + INDENT * (double) Math.min(copy.generation(), DEEPEST);
      double y = EDGE + row * (double) NARROW_ROW;
      places.put(copy.id(), new double[] {x, y});
      nodes.add(node(copy, x, y, x, NARROW, NARROW - x - EDGE, false));
    }
    return tree(NARROW, rows.size() * NARROW_ROW + EDGE, nodes, places, List.of());
  }

  FamilyTree wide() {
    var first = rows.stream().map(ModelCopy::since).min(LocalDate::compareTo).orElse(today);
    var days = Math.max(1, ChronoUnit.DAYS.between(first, today));
    var places = new HashMap<CopyId, double[]>();
    var nodes = new ArrayList<FamilyTree.Node>();
    for (int row = 0; row < rows.size(); row++) {
      var copy = rows.get(row);
      double x = along(first, days, copy.since());
      double y = HEAD + EDGE + row * (double) WIDE_ROW;
      places.put(copy.id(), new double[] {x, y});
      var end = along(first, days, copy.withdrawnOn().orElse(today));
      var late = x > WIDE * 0.55;
      nodes.add(node(copy, x, y, end, WIDE, late ? x : WIDE - x, late));
    }
    return tree(WIDE, HEAD + rows.size() * WIDE_ROW + EDGE, nodes, places, ticks(first, days));
  }

  private static double along(LocalDate first, long days, LocalDate day) {
    var part = ChronoUnit.DAYS.between(first, day) / (double) days;
    return Math.round(EDGE + part * (WIDE - 2 * EDGE));
  }

  private List<FamilyTree.Tick> ticks(LocalDate first, long days) {
    var ticks = new ArrayList<FamilyTree.Tick>();
    for (int year = first.getYear() + 1; year <= today.getYear(); year++) {
      var x = along(first, days, LocalDate.of(year, 1, 1));
      ticks.add(new FamilyTree.Tick(turned(x, WIDE), String.valueOf(year)));
    }
    return ticks;
  }

  private FamilyTree.Node node(
      ModelCopy copy, double x, double y, double end, int width, double room, boolean late) {
    var said = label.apply(copy);
    return new FamilyTree.Node(
        turned(x, width),
        y,
        turned(end, width),
        copy.standing().name().toLowerCase(java.util.Locale.ROOT),
        cut(said.name(), room - EDGE),
        fitting(said.words(), room - EDGE),
        copy.address(),
        late);
  }

  /// Without its last parts where there is no room: shapes and the table tell the same.
  static String fitting(String words, double room) {
    var fits = words;
    while (fits.length() * SMALL_LETTER > room && fits.contains(SEPARATOR)) {
      fits = fits.substring(0, fits.lastIndexOf(SEPARATOR));
    }
    return fits;
  }

  /// Names of units begin alike and differ at their end, which is what stays.
  static String cut(String name, double room) {
    int most = Math.max(8, (int) (room / LETTER));
    if (name.length() <= most) {
      return name;
    }
    var from = name.length() - most + 1;
    var word = name.indexOf(' ', from - 1) + 1;
    return "…" + name.substring(word == 0 ? from : word);
  }

  private double turned(double x, int width) {
    return turned ? width - x : x;
  }

  private FamilyTree tree(
      int width,
      int height,
      List<FamilyTree.Node> nodes,
      Map<CopyId, double[]> places,
      List<FamilyTree.Tick> ticks) {
    var links = new ArrayList<FamilyTree.Link>();
    for (var copy : rows) {
      var from = copy.parent().flatMap(id -> Optional.ofNullable(places.get(id)));
      var to = places.get(copy.id());
      if (from.isPresent() && to != null) {
        links.add(
            new FamilyTree.Link(
                turned(from.get()[0], width), from.get()[1], turned(to[0], width), to[1]));
      }
    }
    return new FamilyTree(width, height, turned, nodes, links, ticks, left);
  }
}
