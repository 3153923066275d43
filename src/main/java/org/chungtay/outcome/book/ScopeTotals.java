package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Many figures, each of a scope of its own, in one statement for each way of counting.
@Component
class ScopeTotals {
  private static final String ASKED =
      """
      unnest(:indicators, :froms, :tos, cast(:areas as uuid[]), cast(:organizations as uuid[]),
             cast(:units as uuid[]), cast(:works as text[]), cast(:decimals as int[]))
        with ordinality as a (indicator, first, last, area, organization, unit, work, decimals, key)
      """;

  /// A common table of the areas that lie in the grounds that are asked for, each of one or several
  /// areas: where all parts of a split one belong to a ground, it is whole there.
  private static final String PLACES =
      """
      , place as materialized (
        select g.ground as under, u.area, sum(u.weight) as weight
        from unnest(cast(:grounds as uuid[]), cast(:members as uuid[])) as g (ground, area)
        join territory.v_under(:boundaries) u on u.under = g.area
        group by g.ground, u.area
        union all select null, null, 1)
      """;

  private static final String SUMS =
      UnitsBelow.BELONGS
          + """
          select a.key, coalesce(sum(e.quantity * e.part), 0) as total, count(e.id) as entries
          from %1$s %2$s group by a.key
          """;

  /// Summed by recorded area first, so that a split leaves one remainder and not one for each row.
  private static final String SUMS_UNDER =
      UnitsBelow.BELONGS
          + PLACES
          + """
          select key, sum(case when weight < 1 then trunc(total * weight, decimals) else total end) as total,
                 sum(entries) as entries
          from (
            select a.key, a.decimals, lot.weight, coalesce(sum(e.quantity * e.part), 0) as total,
                   count(e.id) as entries
            from %1$s join place lot on lot.under is not distinct from a.area %2$s
            group by a.key, a.decimals, lot.area, lot.weight) recorded
          group by key
          """;

  private static final String PERSONS =
      UnitsBelow.BELONGS
          + """
          %3$s
          select a.key, t.total, t.entries
          from %1$s
          cross join lateral (
            select count(distinct one) as total, count(distinct e.source_id) as entries
            from outcome.turnout e cross join lateral unnest(e.persons) as one
            where e.day between a.first and a.last and %2$s
              and (a.work is null or e.address = a.work)
              and (a.organization is null or a.organization = any(e.organizations))
              and (a.unit is null or exists (
                select from belongs b where b.unit = any(e.units) and b.above = a.unit))
              and not exists (
                select from outcome.turnout_reversed r
                where r.area = e.area and r.source_kind = e.source_kind
                  and r.source_id = e.source_id and r.revision = e.revision)) t
          """;

  /// How an area is asked for.
  private enum Reading {
    RECORDED("(a.area is null or e.area = a.area)", "(a.area is null or e.area = a.area)"),
    UNDER_A_DAY(
        "(lot.area is null or e.area = lot.area)",
        """
        (a.area is null or e.area in (
          select lot.area from place lot where lot.under = a.area and lot.weight = 1))
        """);

    private final String entries;
    private final String persons;

    Reading(String entries, String persons) {
      this.entries = entries;
      this.persons = persons;
    }

    String flows() {
      return sums(
          "outcome.entry e", "e.indicator = a.indicator and e.day between a.first and a.last");
    }

    String states() {
      return sums(Selection.newestStates("e.indicator = a.indicator", "a.last"), "true");
    }

    private String sums(String from, String which) {
      var evidenced =
          """
          left join lateral (
            select e.id, e.quantity, p.part
            from %1$s
            cross join lateral (select case when a.organization is null and a.unit is null then 1 else (
              select coalesce(sum(s.part), 0)
              from unnest(e.organizations, e.units, e.parts) as s (organization, unit, part)
              where (a.organization is null or s.organization = a.organization)
                and (a.unit is null or exists (
                  select from belongs b where b.unit = s.unit and b.above = a.unit))) end as part) p
            where %2$s and %3$s and (a.work is null or e.address = a.work)
              and p.part > 0) e on true
          """
              .formatted(from, which, entries);
      return (this == RECORDED ? SUMS : SUMS_UNDER).formatted(ASKED, evidenced);
    }

    String persons() {
      return PERSONS.formatted(ASKED, persons, this == RECORDED ? "" : PLACES);
    }
  }

  private final JdbcClient jdbc;

  ScopeTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Asking(Asked asked, Scope scope) {}

  /// Several areas that are asked for as one.
  ///
  /// @param name by which scopes ask for it as if it were one area
  record Ground(AreaId name, List<AreaId> areas) {}

  private record Single(Indicator indicator, Scope scope) {}

  List<Figure> of(List<Asking> asking) {
    return of(asking, Optional.empty(), List.of());
  }

  /// @param boundaries the day under whose boundaries areas are read
  List<Figure> of(List<Asking> asking, LocalDate boundaries) {
    return of(asking, boundaries, List.of());
  }

  /// @param grounds that some of the scopes name; every other area is one by itself
  List<Figure> of(List<Asking> asking, LocalDate boundaries, List<Ground> grounds) {
    return of(asking, Optional.of(boundaries), grounds);
  }

  private record Under(LocalDate day, List<Map.Entry<UUID, UUID>> pairs) {
    StatementSpec told(StatementSpec question) {
      return question
          .param("boundaries", day)
          .param("grounds", pairs.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
          .param("members", pairs.stream().map(Map.Entry::getValue).toArray(UUID[]::new));
    }

    static Under of(LocalDate day, List<Ground> together, List<Single> singles) {
      var pairs = new LinkedHashSet<Map.Entry<UUID, UUID>>();
      for (var ground : together) {
        ground.areas().forEach(area -> pairs.add(Map.entry(ground.name().value(), area.value())));
      }
      for (var single : singles) {
        single.scope().area().ifPresent(area -> pairs.add(Map.entry(area.value(), area.value())));
      }
      return new Under(day, List.copyOf(pairs));
    }
  }

  private List<Figure> of(List<Asking> asking, Optional<LocalDate> day, List<Ground> together) {
    var reading = day.isPresent() ? Reading.UNDER_A_DAY : Reading.RECORDED;
    var found = new HashMap<Single, Part<Single>>();
    var singles = asking.stream().flatMap(one -> singles(one).stream()).distinct().toList();
    var boundaries = day.map(it -> Under.of(it, together, singles));
    read(singles, one -> one.rule().addsUp() && !isState(one), reading.flows(), boundaries)
        .forEach(part -> found.put(part.key(), part));
    read(singles, ScopeTotals::isState, reading.states(), boundaries)
        .forEach(part -> found.put(part.key(), part));
    read(singles, one -> !one.rule().addsUp(), reading.persons(), boundaries)
        .forEach(part -> found.put(part.key(), part));
    return asking.stream().map(one -> figure(one, found)).toList();
  }

  private static boolean isState(Indicator one) {
    return one.rule() == Indicator.Rule.LAST_VALUE;
  }

  private static List<Single> singles(Asking one) {
    var of = one.asked().countsPersons() ? List.of(one.asked().indicator()) : one.asked().posted();
    return of.stream().map(indicator -> new Single(indicator, one.scope())).toList();
  }

  private static Figure figure(Asking one, Map<Single, Part<Single>> found) {
    var indicator = one.asked().indicator();
    var parts =
        singles(one).stream()
            .map(single -> found.getOrDefault(single, new Part<>(single, BigDecimal.ZERO, 0)))
            .toList();
    return indicator
        .quotient()
        .map(quotient ->
            Divided.of(quotient, parts.getFirst().total(), parts.getLast().total())
                .map(ratio ->
                    new Figure(
                        indicator, ratio, parts.getFirst().entries() + parts.getLast().entries()))
                .orElseGet(() -> new Figure(indicator, BigDecimal.ZERO, 0)))
        .orElseGet(
            () -> new Figure(indicator, parts.getFirst().total(), parts.getFirst().entries()));
  }

  private List<Part<Single>> read(
      List<Single> all,
      Predicate<Indicator> counted,
      String statement,
      Optional<Under> boundaries) {
    var asked = all.stream().filter(one -> counted.test(one.indicator())).toList();
    if (asked.isEmpty()) {
      return List.of();
    }
    var question =
        jdbc.sql(statement)
            .param("indicators", column(asked, one -> one.indicator().code(), String[]::new))
            .param("decimals", column(asked, one -> one.indicator().decimals(), Integer[]::new))
            .param("froms", column(asked, one -> Date.valueOf(one.scope().from()), Date[]::new))
            .param("tos", column(asked, one -> Date.valueOf(one.scope().to()), Date[]::new))
            .param("areas", ids(asked, one -> one.scope().area().map(AreaId::value)))
            .param(
                "organizations",
                ids(asked, one -> one.scope().organization().map(OrganizationId::value)))
            .param("units", ids(asked, one -> one.scope().unit().map(UnitId::value)))
            .param("works", column(asked, one -> one.scope().work().orElse(null), String[]::new))
            .param("above", ids(asked, one -> one.scope().unit().map(UnitId::value)));
    return boundaries
        .map(under -> under.told(question))
        .orElse(question)
        .query((row, _) -> Totals.part(row, asked.get(row.getInt("key") - 1)))
        .list();
  }

  private static <T> T[] column(
      List<Single> asked,
      Function<Single, @Nullable T> of,
      java.util.function.IntFunction<T[]> array) {
    return asked.stream().map(of).toArray(array);
  }

  private static UUID[] ids(List<Single> asked, Function<Single, Optional<UUID>> of) {
    var ids = new UUID[asked.size()];
    IntStream.range(0, ids.length)
        .forEach(at -> of.apply(asked.get(at)).ifPresent(id -> ids[at] = id));
    return ids;
  }
}
