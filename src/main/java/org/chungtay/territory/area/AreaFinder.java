package org.chungtay.territory.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.AreaMatch.Candidate;
import org.chungtay.territory.name.AreaName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Finds what a typed name may mean: exact names, then names alike but for their marks, then names
/// with a word that begins so, then misspelt ones; within each, the city's own first.
@Service
class AreaFinder {
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final AreaRows rows;
  private final CommuneNames communes;

  AreaFinder(JdbcClient jdbc, AreaRows rows, CommuneNames communes) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.communes = communes;
  }

  AreaMatch match(String typed, AreaId city) {
    var wanted = TypedArea.of(typed);
    if (wanted.readings().isEmpty()) {
      return new AreaMatch.None();
    }
    return meant(wanted, around(ranked(wanted, city)));
  }

  /// Many names at once, meant among the communes of one province, with the same care.
  Map<String, AreaMatch> communes(Collection<String> typed, AreaId province) {
    var names = typed.stream().distinct().toList();
    var wanted = names.stream().map(TypedArea::of).toList();
    var ranked = communes.ranked(wanted, province);
    var all = around(ranked.values().stream().flatMap(List::stream).distinct().toList());
    var meant = new HashMap<String, AreaMatch>();
    for (int at = 0; at < names.size(); at++) {
      var found = ranked.getOrDefault(at, List.of());
      var near = new Around(found, all.lineages(), all.becoming());
      meant.put(names.get(at), meant(wanted.get(at), near));
    }
    return meant;
  }

  /// What is found, with what lies above it and what became of it.
  private Around around(List<Ranked> found) {
    var areas = found.stream().map(ranked -> ranked.area().id()).toList();
    return new Around(found, lineages(found), rows.successors(areas));
  }

  private static AreaMatch meant(TypedArea wanted, Around around) {
    var fitting =
        likely(around.found()).stream()
            .filter(ranked -> liesIn(around.above(ranked), wanted))
            .limit(MOST)
            .toList();
    return onlyExactOne(fitting, around.becoming())
        .<AreaMatch>map(AreaMatch.One::new)
        .orElseGet(() ->
            fitting.isEmpty()
                ? new AreaMatch.None()
                : new AreaMatch.Several(candidates(fitting, around.lineages(), around.becoming())));
  }

  /// One area in force bears exactly this name, and whichever former area bore it became this very
  /// one (Phường Thủy Xuân became Phường Thủy Xuân; Xã Phú Vinh of A Lưới did not become Xã Phú
  /// Vinh).
  private static Optional<Area> onlyExactOne(List<Ranked> found, Map<AreaId, List<Area>> becoming) {
    var exact = found.stream().filter(Ranked::exact).map(Ranked::area).toList();
    var inForce = exact.stream().filter(area -> area.until().isEmpty()).toList();
    if (inForce.size() != 1) {
      return Optional.empty();
    }
    var only = inForce.getFirst();
    boolean othersBecameIt =
        exact.stream()
            .filter(area -> !area.equals(only))
            .allMatch(area -> becoming.getOrDefault(area.id(), List.of()).equals(List.of(only)));
    return othersBecameIt ? Optional.of(only) : Optional.empty();
  }

  /// Who wrote a name that exists did not misspell another.
  private static List<Ranked> likely(List<Ranked> all) {
    boolean named = all.stream().anyMatch(ranked -> ranked.tier() >= 3);
    return all.stream().filter(ranked -> !named || ranked.tier() >= 2).toList();
  }

  private List<Ranked> ranked(TypedArea wanted, AreaId city) {
    return jdbc
        .sql(
            """
            with typed as (select * from unnest(:canonical, :folded) as t (canonical, folded)),
            found as (
              select a.id, max(greatest(
                case when a.canonical = t.canonical then 4 end,
                case when a.folded = t.folded then 3 end,
                case when ' ' || a.folded like '% ' || t.folded || '%' then 2 end,
                case when t.folded <% a.folded then word_similarity(t.folded, a.folded) end,
                case when t.folded % a.folded then similarity(t.folded, a.folded) end)) as likeness
              from typed t join territory.area a on a.canonical = t.canonical
                or ' ' || a.folded like '% ' || t.folded || '%' or t.folded <% a.folded or t.folded % a.folded
              group by a.id)
            select\
            """
                + " "
                + AreaRow.COLUMNS
                + ", a.canonical, f.likeness, coalesce(d.parent, a.parent, a.id) as province"
                + """
                 from found f join territory.area a on a.id = f.id
                left join territory.area d on d.id = a.parent
                order by trunc(f.likeness::numeric) desc, (a.parent = :city or d.parent = :city) desc nulls last,
                  (a.until is null) desc, f.likeness desc, a.name, a.id
                limit 60
                """)
        .param("canonical", Sql.texts(wanted.canonical()))
        .param("folded", Sql.texts(wanted.folded()))
        .param("city", city.value())
        .query((row, number) -> rank(AreaRow.read(row, number), row.getDouble("likeness"), wanted))
        .list()
        .stream()
        .sorted(Comparator.comparingInt(Ranked::tier).reversed())
        .toList();
  }

  static Ranked rank(Area area, double likeness, TypedArea wanted) {
    var canonical = AreaName.canonical(area.name());
    boolean exact =
        wanted.readings().stream()
            .anyMatch(
                reading -> reading.canonical().equals(canonical) && reading.fitsKind(area.kind()));
    return new Ranked(area, exact ? 5 : (int) Math.min(likeness, 3));
  }

  private static boolean liesIn(List<Area> lineage, TypedArea wanted) {
    return wanted.within().stream()
        .allMatch(name -> lineage.stream().anyMatch(area -> Folded.of(area.name()).equals(name)));
  }

  /// The areas above each, nearest first; one query per level, of which there are at most three.
  private Map<AreaId, List<Area>> lineages(List<Ranked> found) {
    var known = new HashMap<AreaId, Area>();
    Set<AreaId> missing = parents(found.stream().map(Ranked::area).toList());
    while (!missing.isEmpty()) {
      var loaded = rows.byId(missing);
      known.putAll(loaded);
      missing = parents(loaded.values());
      missing.removeAll(known.keySet());
    }
    var lineages = new HashMap<AreaId, List<Area>>();
    for (var ranked : found) {
      lineages.put(ranked.area().id(), lineage(ranked.area(), known));
    }
    return lineages;
  }

  private static List<Area> lineage(Area area, Map<AreaId, Area> known) {
    return java.util.stream.Stream.iterate(
            area.parent().map(known::get),
            Optional::isPresent,
            above -> above.flatMap(Area::parent).map(known::get))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Set<AreaId> parents(Collection<Area> areas) {
    var parents = new HashSet<AreaId>();
    areas.forEach(area -> area.parent().ifPresent(parents::add));
    return parents;
  }

  private static List<Candidate> candidates(
      List<Ranked> found, Map<AreaId, List<Area>> lineages, Map<AreaId, List<Area>> becoming) {
    return found.stream()
        .map(Ranked::area)
        .map(area ->
            new Candidate(
                area,
                lineages.getOrDefault(area.id(), List.of()).stream().map(Area::fullName).toList(),
                becoming.getOrDefault(area.id(), List.of())))
        .toList();
  }

  private record Around(
      List<Ranked> found, Map<AreaId, List<Area>> lineages, Map<AreaId, List<Area>> becoming) {
    List<Area> above(Ranked ranked) {
      return lineages.getOrDefault(ranked.area().id(), List.of());
    }
  }

  /// @param tier 5 for the name itself, 3 alike but for marks or kind, 2 with a word beginning so,
  ///   less for misspelt
  record Ranked(Area area, int tier) {
    boolean exact() {
      return tier == 5;
    }
  }
}
