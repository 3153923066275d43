package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which unit a line means, among those below the unit that the list is for. All of them are read
/// once (some thousand in a city); names of wards are asked of the territory, many at once.
final class UnitFinder {
  private static final int MOST = 8;
  private static final double ALIKE = 0.5;

  private final Territory territory;
  private final Map<UUID, KnownUnit> units;
  private final KnownUnit root;
  private final Map<String, AreaMatch> areas = new HashMap<>();

  private UnitFinder(Territory territory, Map<UUID, KnownUnit> units, KnownUnit root) {
    this.territory = territory;
    this.units = units;
    this.root = root;
  }

  static UnitFinder of(JdbcClient jdbc, Territory territory, UUID root, LocalDate today) {
    var units =
        jdbc
            .sql(
                """
                select id, kind, name, area, parent, path, since from organization.unit
                where path @> array[:root]::uuid[] and (until is null or until > :today)
                """)
            .param("root", root)
            .param("today", today)
            .query((row, _) ->
                new KnownUnit(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("name"),
                    row.getObject("area", UUID.class),
                    Optional.ofNullable(row.getObject("parent", UUID.class)),
                    Set.of((UUID[]) row.getArray("path").getArray()),
                    row.getObject("since", LocalDate.class),
                    Spelling.of(row.getString("name")),
                    Spelling.words(row.getString("name"))))
            .list()
            .stream()
            .collect(Collectors.toMap(KnownUnit::id, unit -> unit));
    var top =
        Optional.ofNullable(units.get(root)).orElseThrow(org.chungtay.organization.UnitClosed::new);
    return new UnitFinder(territory, units, top);
  }

  /// A unit in force.
  record KnownUnit(
      UUID id,
      String kind,
      String name,
      UUID area,
      Optional<UUID> parent,
      Set<UUID> path,
      LocalDate since,
      String spelling,
      Set<String> words) {}

  /// What was typed means one unit, several perhaps, or none.
  sealed interface Meant {
    record One(KnownUnit unit) implements Meant {}

    record Several(Doubt doubt, List<UUID> candidates) implements Meant {}

    record None(String reason) implements Meant {}
  }

  void lookUp(Collection<String> typed) {
    var unseen =
        typed.stream()
            .filter(name -> !name.isEmpty() && !areas.containsKey(name))
            .distinct()
            .toList();
    if (!unseen.isEmpty()) {
      areas.putAll(territory.matchCommunes(unseen, territory.city().id()));
    }
  }

  Optional<KnownUnit> known(UUID unit) {
    return Optional.ofNullable(units.get(unit));
  }

  KnownUnit root() {
    return root;
  }

  Meant find(StagedRow row) {
    var decided = Optional.ofNullable(row.unitDecided()).flatMap(this::known);
    if (decided.isPresent() && (row.unitTyped().isEmpty() || !isWard(decided.get()))) {
      return new Meant.One(decided.get());
    }
    var ward = decided.<Meant>map(Meant.One::new).orElseGet(() -> ward(row.areaTyped()));
    return ward instanceof Meant.One(KnownUnit in) && !row.unitTyped().isEmpty()
        ? group(in, row.unitTyped())
        : ward;
  }

  private boolean isWard(KnownUnit unit) {
    return unit.kind().equals("WARD") && root.kind().equals("CITY");
  }

  /// The ward's unit only, for groups that are to be opened below it.
  Meant ward(StagedRow row) {
    return Optional.ofNullable(row.unitDecided())
        .flatMap(this::known)
        .<Meant>map(Meant.One::new)
        .orElseGet(() -> ward(row.areaTyped()));
  }

  private Meant ward(String typed) {
    if (typed.isEmpty()) {
      return new Meant.One(root);
    }
    return switch (areas.getOrDefault(typed, new AreaMatch.None())) {
      case AreaMatch.None() -> new Meant.None("area:unknown-area");
      case AreaMatch.One(Area area) ->
          unitIn(area.id())
              .<Meant>map(Meant.One::new)
              .orElseGet(() -> new Meant.None("area:area-outside-unit"));
      case AreaMatch.Several(List<AreaMatch.Candidate> candidates) ->
          several(candidates.stream().filter(one -> sharesAWord(typed, one.area())).toList());
    };
  }

  /// What is only spelt a little alike is no candidate: nobody looks for it in a list of thousands.
  private static boolean sharesAWord(String typed, Area area) {
    return Spelling.likeness(Spelling.words(typed), Spelling.words(area.name())) > 0;
  }

  /// A former ward stands for what it became.
  private Meant several(List<AreaMatch.Candidate> candidates) {
    var found = new LinkedHashSet<UUID>();
    candidates.stream()
        .flatMap(candidate ->
            candidate.area().until().isEmpty()
                ? java.util.stream.Stream.of(candidate.area())
                : candidate.becoming().stream())
        .flatMap(area -> unitIn(area.id()).stream())
        .limit(MOST)
        .forEach(unit -> found.add(unit.id()));
    return found.isEmpty()
        ? new Meant.None(candidates.isEmpty() ? "area:unknown-area" : "area:area-outside-unit")
        : new Meant.Several(Doubt.AREA, List.copyOf(found));
  }

  private Optional<KnownUnit> unitIn(AreaId commune) {
    if (root.kind().equals("CITY")) {
      return units.values().stream()
          .filter(unit -> unit.kind().equals("WARD") && unit.area().equals(commune.value()))
          .findFirst();
    }
    return territory.communeOf(AreaId.of(root.area())).equals(commune)
        ? Optional.of(root)
        : Optional.empty();
  }

  private Meant group(KnownUnit in, String typed) {
    var spelling = Spelling.of(typed);
    if (in.spelling().equals(spelling)) {
      return new Meant.One(in);
    }
    var below = below(in);
    var exact = below.stream().filter(unit -> unit.spelling().equals(spelling)).toList();
    if (exact.size() == 1) {
      return new Meant.One(exact.getFirst());
    }
    var candidates = exact.isEmpty() ? alike(below, typed) : ids(exact);
    return candidates.isEmpty()
        ? new Meant.None("unit:unknown-unit")
        : new Meant.Several(Doubt.UNIT, candidates);
  }

  private List<KnownUnit> below(KnownUnit in) {
    return units.values().stream()
        .filter(unit -> !unit.id().equals(in.id()) && unit.path().contains(in.id()))
        .toList();
  }

  /// Groups directly below a unit: one of the same name, or those that are called nearly so.
  Optional<KnownUnit> same(KnownUnit parent, String typed) {
    var spelling = Spelling.of(typed);
    return children(parent).filter(unit -> unit.spelling().equals(spelling)).findFirst();
  }

  List<UUID> alike(KnownUnit parent, String typed) {
    return alike(children(parent).toList(), typed);
  }

  private java.util.stream.Stream<KnownUnit> children(KnownUnit parent) {
    return units.values().stream()
        .filter(unit -> unit.parent().filter(parent.id()::equals).isPresent());
  }

  private static List<UUID> alike(List<KnownUnit> among, String typed) {
    var words = Spelling.words(typed);
    return among.stream()
        .map(unit -> Map.entry(unit, Spelling.likeness(words, unit.words())))
        .filter(likely -> likely.getValue() >= ALIKE)
        .sorted(
            Comparator.comparing((Map.Entry<KnownUnit, Double> likely) -> likely.getValue())
                .reversed()
                .thenComparing(likely -> likely.getKey().name()))
        .limit(MOST)
        .map(likely -> likely.getKey().id())
        .toList();
  }

  private static List<UUID> ids(List<KnownUnit> units) {
    return units.stream().map(KnownUnit::id).filter(Objects::nonNull).limit(MOST).toList();
  }
}
