package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.intake.UnitFinder.KnownUnit;
import org.chungtay.organization.intake.UnitFinder.Meant;
import org.chungtay.territory.Area;
import org.jspecify.annotations.Nullable;

/// What each line of a list of units would do, given the units there are and the other lines: the
/// unit above may be opened by another line, wherever that stands.
final class UnitsChecked {
  /// As the tree of units allows.
  private static final int DEEPEST = 8;

  private final UnitFinder units;
  private final LocalDate since;
  private final Function<UUID, List<Area>> residentialOf;
  private final Map<String, List<StagedRow>> called;
  private final Map<UUID, List<Area>> residential = new HashMap<>();
  private final Map<Integer, Verdict> verdicts = new HashMap<>();
  private final Map<Integer, KnownUnit> opened = new HashMap<>();
  private final Set<Integer> lookedAt = new HashSet<>();

  /// @param since first day where a line says none
  /// @param residentialOf the residential groups of an area
  UnitsChecked(
      UnitFinder units,
      List<StagedRow> all,
      LocalDate since,
      Function<UUID, List<Area>> residentialOf) {
    this.units = units;
    this.since = since;
    this.residentialOf = residentialOf;
    called =
        all.stream()
            .filter(row -> row.repeats() == null)
            .collect(Collectors.groupingBy(row -> Spelling.of(row.name())));
  }

  Verdict verdict(StagedRow row) {
    var known = verdicts.get(row.line());
    if (known != null) {
      return known;
    }
    lookedAt.add(row.line());
    var verdict = judged(row);
    verdicts.put(row.line(), verdict);
    return verdict;
  }

  private Verdict judged(StagedRow row) {
    if (row.code() != null) {
      return coded(row, row.code());
    }
    if (row.repeats() != null) {
      return repeated(row);
    }
    return switch (above(row)) {
      case Meant.None(String reason) -> Verdict.refused(row, reason);
      case Meant.Several(Doubt doubt, List<UUID> candidates) ->
          Verdict.doubtful(row, doubt, candidates, 0);
      case Meant.One(KnownUnit unit) -> ofALevel(row, unit);
    };
  }

  /// Our own files say which unit a line is about; a name that was put beside another code is not
  /// taken for it.
  private Verdict coded(StagedRow row, UUID code) {
    return units
        .known(code)
        .filter(unit -> unit.spelling().equals(Spelling.of(row.name())))
        .map(unit -> same(row, unit))
        .orElseGet(() -> Verdict.refused(row, "code:of-another"));
  }

  private static Verdict repeated(StagedRow row) {
    return Verdict.of(row, Outcome.SAME, null).with(List.of(), List.of("repeats"));
  }

  private Verdict same(StagedRow row, KnownUnit unit) {
    boolean other = row.unitKind() != null && !row.unitKind().equals(unit.kind());
    return Verdict.of(row, Outcome.SAME, unit.parent().orElse(unit.id()))
        .about(unit.id(), row.target())
        .with(List.of(), other ? List.of("kind-kept") : List.of());
  }

  // --- the unit above ---

  private Meant above(StagedRow row) {
    var decided = Optional.ofNullable(row.unitDecided()).flatMap(units::known);
    if (decided.isPresent()) {
      return new Meant.One(decided.get());
    }
    return switch (units.ward(row)) {
      case Meant.One(KnownUnit in) when !row.aboveTyped().isEmpty() -> named(row, in);
      case Meant.One one -> one;
      case Meant.Several several -> several;
      case Meant.None none -> none;
    };
  }

  private Meant named(StagedRow row, KnownUnit in) {
    var spelt = units.spelt(in, row.aboveTyped());
    if (spelt.size() > 1) {
      return spelt.stream()
          .filter(unit -> units.same(unit, row.name()).isPresent())
          .findFirst()
          .<Meant>map(Meant.One::new)
          .orElseGet(() -> new Meant.Several(Doubt.ABOVE, ids(spelt)));
    }
    return spelt.isEmpty() ? inList(row, in) : new Meant.One(spelt.getFirst());
  }

  private Meant inList(StagedRow row, KnownUnit in) {
    var lines =
        called.getOrDefault(Spelling.of(row.aboveTyped()), List.of()).stream()
            .filter(other -> other.line() != row.line())
            .filter(other -> row.areaTyped().isEmpty() || likewise(row, other))
            .toList();
    if (lines.size() > 1) {
      return new Meant.None("above:several-above");
    }
    if (lines.size() == 1) {
      return of(lines.getFirst());
    }
    var alike = units.alikeWithin(in, row.aboveTyped());
    return alike.isEmpty()
        ? new Meant.None("above:unknown-above")
        : new Meant.Several(Doubt.ABOVE, alike);
  }

  private static boolean likewise(StagedRow row, StagedRow other) {
    return Spelling.of(row.areaTyped()).equals(Spelling.of(other.areaTyped()));
  }

  private Meant of(StagedRow line) {
    if (line.passedOver()) {
      return new Meant.None("above:above-refused");
    }
    if (lookedAt.contains(line.line()) && !verdicts.containsKey(line.line())) {
      return new Meant.None("above:circle");
    }
    var verdict = verdict(line);
    return switch (verdict.outcome()) {
      case NEW, CHANGED -> one(Optional.ofNullable(opened.get(line.line())));
      case SAME -> one(units.known(verdict.subject()));
      case DOUBTFUL -> new Meant.Several(Doubt.ABOVE_IN_LIST, List.of());
      case REFUSED, LEFT_OUT -> new Meant.None("above:above-refused");
    };
  }

  private static Meant one(Optional<KnownUnit> unit) {
    return unit.<Meant>map(Meant.One::new).orElseGet(() -> new Meant.None("above:above-refused"));
  }

  // --- the unit itself ---

  private Verdict ofALevel(StagedRow row, KnownUnit above) {
    var kind = kind(row);
    if (kind.equals("CITY") || kind.equals("WARD")) {
      return upper(row, above, kind);
    }
    if (kind.equals("BRANCH") && !above.takesBranches()) {
      return Verdict.refused(row, "level:not-sectoral");
    }
    boolean itself = row.aboveTyped().isEmpty() && above.spelling().equals(Spelling.of(row.name()));
    return itself && kind.equals("GROUP") ? same(row, above) : below(row, above, kind);
  }

  private static String kind(StagedRow row) {
    if (row.unitKind() != null) {
      return row.unitKind();
    }
    return row.sector() == null ? "GROUP" : "BRANCH";
  }

  /// The units of the city and of its wards come with the organisation and the areas; a list only
  /// names them. That of a ward may be named by its area.
  private Verdict upper(StagedRow row, KnownUnit above, String kind) {
    return Stream.concat(Stream.of(above), units.spelt(units.root(), row.name()).stream())
        .filter(unit -> unit.kind().equals(kind))
        .findFirst()
        .map(unit -> same(row, unit))
        .orElseGet(() -> Verdict.refused(row, "level:comes-with-its-area"));
  }

  private Verdict below(StagedRow row, KnownUnit above, String kind) {
    var there = units.same(above, row.name());
    if (there.isPresent()) {
      return same(row, there.get());
    }
    if (row.subjectDecided() != null && !row.decidedNew()) {
      return units
          .known(UUID.fromString(row.subjectDecided()))
          .map(unit -> same(row, unit))
          .orElseGet(() -> Verdict.refused(row, "above:unknown-above"));
    }
    var alike = row.decidedNew() ? List.<UUID>of() : units.alike(above, row.name());
    if (!alike.isEmpty()) {
      return Verdict.doubtful(row, Doubt.ALIKE, alike, 0);
    }
    return openedBefore(row, above) ? repeated(row) : opening(row, above, kind);
  }

  /// By a line farther up that spells the name with other letters: Thuỷ, Thủy.
  private boolean openedBefore(StagedRow row, KnownUnit above) {
    var before =
        called.getOrDefault(Spelling.of(row.name()), List.of()).stream()
            .filter(other -> other.line() < row.line() && !other.passedOver())
            .toList();
    for (var other : before) {
      if (!lookedAt.contains(other.line())) {
        var _ = verdict(other);
      }
    }
    return before.stream()
        .flatMap(other -> Optional.ofNullable(opened.get(other.line())).stream())
        .anyMatch(unit -> unit.parent().filter(above.id()::equals).isPresent());
  }

  private Verdict opening(StagedRow row, KnownUnit above, String kind) {
    if (above.depth() >= DEEPEST || above.closing()) {
      return Verdict.refused(row, above.closing() ? "above:closing-above" : "above:too-deep");
    }
    var area = area(above, kind, row.residential());
    if (area.isEmpty()) {
      return Verdict.refused(row, "residential:unknown-residential");
    }
    var first = row.since() == null ? since : row.since();
    var begins = first.isBefore(above.since()) ? above.since() : first;
    opened.put(row.line(), opened(row, above, kind, area.get(), begins));
    return Verdict.of(row, Outcome.NEW, above.id())
        .fresh(row.subject())
        .insteadOf(area.get())
        .at(above.depth() + 1)
        .with(List.of(), begins.equals(first) ? List.of() : List.of("since-of-above"));
  }

  private static KnownUnit opened(
      StagedRow row, KnownUnit above, String kind, UUID area, LocalDate begins) {
    var path = Stream.concat(above.path().stream(), Stream.of(row.subject()));
    return new KnownUnit(
        row.subject(),
        kind,
        row.name(),
        area,
        Optional.of(above.id()),
        path.collect(Collectors.toSet()),
        begins,
        above.depth() + 1,
        false,
        Spelling.of(row.name()),
        Spelling.words(row.name()));
  }

  /// The residential group that was typed, or all of the area above; a branch lies in none.
  private Optional<UUID> area(KnownUnit above, String kind, @Nullable String typed) {
    if (typed == null || typed.isEmpty()) {
      return Optional.of(above.area());
    }
    if (kind.equals("BRANCH")) {
      return Optional.empty();
    }
    var words = Spelling.words(typed);
    return residential.computeIfAbsent(above.area(), residentialOf).stream()
        .filter(area -> Spelling.words(area.fullName()).equals(words))
        .map(area -> area.id().value())
        .findFirst();
  }

  private static List<UUID> ids(List<KnownUnit> some) {
    return some.stream().map(KnownUnit::id).limit(DEEPEST).toList();
  }
}
