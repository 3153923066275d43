package org.chungtay.outcome.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Quotient;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Restated;
import org.chungtay.outcome.Restated.Kind;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Figures by commune under the boundaries of a day, each in one statement: what became of all
/// communes is worked out once and joined, so it costs the same for ten entries and for a million.
/// An area unknown to the territory stays itself.
@Component
class UnderBoundaries {
  private static final String PLACE =
      """
      place as (
        select u.area, u.under, u.weight, a.since > :boundaries as later
        from territory.v_under(:boundaries) u join territory.v_area a on a.id = u.under)
      """;

  private final JdbcClient jdbc;
  private final KeptFigures kept;

  UnderBoundaries(JdbcClient jdbc, KeptFigures kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  private record Place(AreaId area, Kind kind) {
    @Override
    public String toString() {
      return area + " " + kind;
    }
  }

  /// Worked out once for each state of the book and of the territory.
  Restated read(Asked asked, Scope scope, LocalDate boundaries) {
    Supplier<String> beside =
        asked.countsLastValues() ? () -> territory() + " " + kept.before(scope) : this::territory;
    var key = "%s/under/%s".formatted(asked.indicator().code(), boundaries);
    return restated(
        boundaries, kept.of(key, scope, beside, () -> parts(workedOut(asked, scope, boundaries))));
  }

  /// Nothing of the territory is taken out or rewritten: as many areas and successions are the same
  /// ones.
  private String territory() {
    return jdbc.sql(
            """
            select (select count(*) from territory.v_succession) || '+'
              || (select count(*) from territory.v_area) || '+'
              || (select count(*) from territory.v_area where until is not null)
            """)
        .query(Sql.rows(String.class))
        .single();
  }

  private static List<Part<Place>> parts(Restated restated) {
    return restated.rows().stream()
        .map(row -> new Part<>(new Place(row.area(), row.kind()), row.total(), row.entries()))
        .toList();
  }

  private static Restated restated(LocalDate boundaries, List<Part<Place>> parts) {
    return new Restated(
        boundaries,
        parts.stream()
            .map(part ->
                new Restated.Row(
                    part.key().area(), part.key().kind(), part.total(), part.entries()))
            .toList());
  }

  private Restated workedOut(Asked asked, Scope scope, LocalDate boundaries) {
    if (asked.countsPersons()) {
      return persons(scope, boundaries);
    }
    var quotient = asked.indicator().quotient();
    return quotient.isPresent()
        ? ratios(quotient.get(), asked, scope, boundaries)
        : sums(asked.indicator(), scope, boundaries);
  }

  /// What stands above and below the line is restated, then divided row by row. What two roundings
  /// left over says nothing when divided.
  private Restated ratios(Quotient quotient, Asked asked, Scope scope, LocalDate boundaries) {
    Function<Indicator, List<Part<Place>>> restated =
        posted -> parts(sums(posted, scope, boundaries));
    var divided =
        Divided.of(
            quotient,
            restated.apply(asked.posted().getFirst()),
            restated.apply(asked.posted().getLast()));
    return restated(
        boundaries,
        divided.stream()
            .filter(part -> part.key().kind() != Kind.REMAINDER)
            .sorted(
                Comparator.comparing((Part<Place> part) -> part.key().kind() != Kind.IN_FORCE)
                    .thenComparing(Part::total, Comparator.reverseOrder()))
            .toList());
  }

  /// Towards zero, so that a sum and its negative are divided alike.
  private Restated sums(Indicator indicator, Scope scope, LocalDate boundaries) {
    var selection = Selection.of(indicator, scope);
    var statement =
        """
        with %s,
        recorded as (
          select e.area, sum(%s) as total, count(*) as entries from %s
          where %s group by e.area),
        part as (
          select r.area, r.total as whole, r.entries, coalesce(p.under, r.area) as under,
                 coalesce(p.later, false) as later,
                 case when p.weight < 1 then trunc(r.total * p.weight, :decimals) else r.total end as total
          from recorded r left join place p on p.area = r.area),
        stands as (
          select under as key, case when later then 'LATER' else 'IN_FORCE' end as kind, total, entries
          from part
          union all
          select area, 'REMAINDER', whole - sum(total), entries from part
          group by area, whole, entries having whole <> sum(total))
        select key, kind, sum(total) as total, sum(entries) as entries from stands
        group by key, kind order by kind = 'IN_FORCE' desc, total desc, key
        """
            .formatted(PLACE, Selection.quantity(scope), selection.from(), selection.where());
    return new Restated(
        boundaries,
        jdbc.sql(statement)
            .params(selection.parameters())
            .param("decimals", indicator.decimals())
            .param("boundaries", boundaries)
            .query((row, _) -> row(row))
            .list());
  }

  /// Nobody can be divided by weights: the persons of a split commune stay together under it.
  private Restated persons(Scope scope, LocalDate boundaries) {
    var selection = Selection.ofTurnouts(scope);
    var statement =
        """
        with %s,
        home as (
          select distinct area, case when weight < 1 then area else under end as key,
            case when weight < 1 then 'REMAINDER' when later then 'LATER' else 'IN_FORCE' end as kind
          from place),
        turnout as (
          select coalesce(h.key, e.area) as key, coalesce(h.kind, 'IN_FORCE') as kind, e.persons
          from %s left join home h on h.area = e.area where %s),
        person as (
          select key, kind, one from turnout, unnest(persons) one group by key, kind, one),
        counted as (select key, kind, count(*) as total from person group by key, kind),
        rows as (select key, kind, count(*) as entries from turnout group by key, kind)
        select key, kind, total, entries from counted join rows using (key, kind)
        order by kind = 'IN_FORCE' desc, total desc, key
        """
            .formatted(PLACE, selection.from(), selection.where());
    return new Restated(
        boundaries,
        jdbc.sql(statement)
            .params(selection.parameters())
            .param("boundaries", boundaries)
            .query((row, _) -> row(row))
            .list());
  }

  private static Restated.Row row(ResultSet row) throws SQLException {
    var part = Totals.part(row, AreaId.of(Totals.uuid(row)));
    return new Restated.Row(
        part.key(), Kind.valueOf(row.getString("kind")), part.total(), part.entries());
  }
}
