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
import java.util.stream.Stream;
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
  private final Map<UUID, List<KnownUnit>> children;
  private final Map<UUID, KnownUnit> wards;
  private final KnownUnit root;
  private final Map<String, AreaMatch> areas = new HashMap<>();

  private UnitFinder(Territory territory, Map<UUID, KnownUnit> units, KnownUnit root) {
    this.territory = territory;
    this.units = units;
    this.root = root;
    this.children =
        units.values().stream()
            .filter(unit -> unit.parent().isPresent())
            .collect(Collectors.groupingBy(unit -> unit.parent().get()));
    this.wards =
        units.values().stream()
            .filter(unit -> unit.kind().equals("WARD"))
            .collect(Collectors.toMap(KnownUnit::area, unit -> unit, (one, _) -> one));
  }

  static UnitFinder of(JdbcClient jdbc, Territory territory, UUID root, LocalDate today) {
    var units =
        jdbc
            .sql(
                """
                select id, kind, name, area, parent, path, since, cardinality(path) as depth,
                       until is not null as closing
                from organization.unit
                where path @> array[:root]::uuid[] and (until is null or until > :tomorrow)
                """)
            .param("root", root)
            .param("tomorrow", today.plusDays(1))
            .query((row, _) ->
                new KnownUnit(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("name"),
                    row.getObject("area", UUID.class),
                    Optional.ofNullable(row.getObject("parent", UUID.class)),
                    Set.of((UUID[]) row.getArray("path").getArray()),
                    row.getObject("since", LocalDate.class),
                    row.getInt("depth"),
                    row.getBoolean("closing"),
                    Spelling.of(row.getString("name")),
                    Spelling.words(row.getString("name"))))
            .list()
            .stream()
            .collect(Collectors.toMap(KnownUnit::id, unit -> unit));
    var top =
        Optional.ofNullable(units.get(root)).orElseThrow(org.chungtay.organization.UnitClosed::new);
    return new UnitFinder(territory, units, top);
  }

  /// A unit in force, and not only until the end of today.
  ///
  /// @param closing its last day is known: nothing is opened below it any more
  record KnownUnit(
      UUID id,
      String kind,
      String name,
      UUID area,
      Optional<UUID> parent,
      Set<UUID> path,
      LocalDate since,
      int depth,
      boolean closing,
      String spelling,
      Set<String> words) {

    /// Of the sectoral tree, or directly below the unit of the city.
    boolean takesBranches() {
      return kind.equals("CITY") || kind.equals("BRANCH");
    }
  }

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
    if (decided.isPresent()) {
      return new Meant.One(decided.get());
    }
    var ward = ward(row);
    return ward instanceof Meant.One(KnownUnit in) && !row.unitTyped().isEmpty()
        ? group(in, row.unitTyped())
        : ward;
  }

  /// The ward's unit only, or that which the list is for.
  Meant ward(StagedRow row) {
    return Optional.ofNullable(row.areaDecided())
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
                ? Stream.of(candidate.area())
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
      return Optional.ofNullable(wards.get(commune.value()));
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

  /// A unit and all below it that are spelt so.
  List<KnownUnit> spelt(KnownUnit in, String typed) {
    var spelling = Spelling.of(typed);
    return Stream.concat(Stream.of(in), below(in).stream())
        .filter(unit -> unit.spelling().equals(spelling))
        .toList();
  }

  /// A unit and those below it that are called nearly so.
  List<UUID> alikeWithin(KnownUnit in, String typed) {
    return alike(Stream.concat(Stream.of(in), below(in).stream()).toList(), typed);
  }

  /// Units directly below another: one of the same name, or those that are called nearly so.
  Optional<KnownUnit> same(KnownUnit parent, String typed) {
    var spelling = Spelling.of(typed);
    return children(parent).stream().filter(unit -> unit.spelling().equals(spelling)).findFirst();
  }

  List<UUID> alike(KnownUnit parent, String typed) {
    return alike(children(parent), typed);
  }

  private List<KnownUnit> children(KnownUnit parent) {
    return children.getOrDefault(parent.id(), List.of());
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
