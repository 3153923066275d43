package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sums and counts. Persons are counted from pseudonyms for each scope and each part of it, because
/// the parts of a count of persons do not add up.
@Component
class Totals {
  private static final int LONGEST_IN_MONTHS = 12 * 100;
  private static final String MONTH = "date_trunc('month', e.day)::date";
  private static final String YEAR = "date_trunc('year', e.day)::date";

  private final JdbcClient jdbc;
  private final KeptCounts kept;

  Totals(JdbcClient jdbc, KeptCounts kept) {
    this.jdbc = jdbc;
    this.kept = kept;
  }

  List<Figure> all(List<Indicator> indicators, Scope scope) {
    var sums = sums(indicators, scope);
    return indicators.stream().flatMap(one -> figure(one, scope, sums)).toList();
  }

  private Stream<Figure> figure(Indicator indicator, Scope scope, Map<String, Part<String>> sums) {
    if (indicator.rule() == Rule.DISTINCT_PERSONS) {
      return persons("'persons'", scope, row -> row.getString("key")).stream()
          .filter(part -> part.entries() > 0)
          .map(part -> new Figure(indicator, part.total(), part.entries()));
    }
    var sum = sums.get(indicator.code());
    return sum == null
        ? Stream.empty()
        : Stream.of(new Figure(indicator, sum.total(), sum.entries()));
  }

  /// Naming the indicators lets the index on (indicator, day) answer without the table.
  private Map<String, Part<String>> sums(List<Indicator> indicators, Scope scope) {
    var selection = Selection.ofEntries(scope);
    return jdbc
        .sql(
            """
            select e.indicator as key, sum(%s) as total, count(*) as entries from %s
            where e.indicator = any(:indicators) and %s group by e.indicator
            """
                .formatted(Selection.quantity(scope), selection.from(), selection.where()))
        .params(selection.parameters())
        .param("indicators", indicators.stream().map(Indicator::code).toArray(String[]::new))
        .query((row, _) -> part(row, row.getString("key")))
        .list()
        .stream()
        .collect(Collectors.toMap(Part::key, part -> part));
  }

  Figure one(Indicator indicator, Scope scope) {
    return all(List.of(indicator), scope).stream()
        .findFirst()
        .orElseGet(() -> new Figure(indicator, BigDecimal.ZERO, 0));
  }

  List<Part<OrganizationId>> byOrganization(Indicator indicator, Scope scope) {
    if (indicator.rule() == Rule.DISTINCT_PERSONS) {
      return personsByOrganization(scope);
    }
    var selection = Selection.ofEntries(scope);
    return jdbc.sql(
            """
            select part.organization as key, sum(e.quantity * part.part) as total,
                   count(*) as entries
            from %s
            cross join lateral unnest(e.organizations, e.units, e.parts)
              as part (organization, unit, part)
            where e.indicator = :indicator and %s %s
            group by part.organization order by total desc, key
            """
                .formatted(selection.from(), selection.where(), sameShare(scope)))
        .params(selection.parameters())
        .param("indicator", indicator.code())
        .query((row, _) -> part(row, OrganizationId.of(uuid(row))))
        .list();
  }

  /// A scope of one organisation or unit splits into that one only.
  private static String sameShare(Scope scope) {
    return Selection.shared(scope)
        ? "and part.organization = s.organization and part.unit = s.unit"
        : "";
  }

  List<Part<AreaId>> byArea(Indicator indicator, Scope scope) {
    return parts("e.area", indicator, scope, row -> AreaId.of(uuid(row))).stream()
        .sorted((one, other) -> other.total().compareTo(one.total()))
        .toList();
  }

  List<Part<YearMonth>> byMonth(Indicator indicator, Scope scope) {
    var first = YearMonth.from(scope.from());
    var last = YearMonth.from(scope.to());
    if (first.plusMonths(LONGEST_IN_MONTHS).isBefore(last)) {
      throw new InvalidInput("to", "period-too-long");
    }
    var found = parts(MONTH, indicator, scope, row -> YearMonth.from(firstDay(row)));
    var months = ChronoUnit.MONTHS.between(first, last);
    return withoutGaps(LongStream.rangeClosed(0, months).mapToObj(first::plusMonths), found);
  }

  List<Part<Year>> byYear(Indicator indicator, Scope scope) {
    var first = Year.from(scope.from());
    var found = parts(YEAR, indicator, scope, row -> Year.from(firstDay(row)));
    var years = ChronoUnit.YEARS.between(first, Year.from(scope.to()));
    return withoutGaps(LongStream.rangeClosed(0, years).mapToObj(first::plusYears), found);
  }

  private static <K> List<Part<K>> withoutGaps(Stream<K> keys, List<Part<K>> found) {
    var byKey = found.stream().collect(Collectors.toMap(Part::key, part -> part));
    return keys.map(key -> byKey.getOrDefault(key, new Part<>(key, BigDecimal.ZERO, 0))).toList();
  }

  private static LocalDate firstDay(ResultSet row) throws SQLException {
    return row.getObject("key", LocalDate.class);
  }

  private <K> List<Part<K>> parts(
      String key, Indicator indicator, Scope scope, KeyOfRow<K> keyOfRow) {
    if (indicator.rule() == Rule.DISTINCT_PERSONS) {
      return persons(key, scope, keyOfRow);
    }
    var selection = Selection.ofEntries(scope);
    return jdbc.sql(
            """
            select %s as key, sum(%s) as total, count(*) as entries from %s
            where e.indicator = :indicator and %s group by 1
            """
                .formatted(key, Selection.quantity(scope), selection.from(), selection.where()))
        .params(selection.parameters())
        .param("indicator", indicator.code())
        .query((row, _) -> part(row, keyOfRow.of(row)))
        .list();
  }

  /// Two groupings hash in memory where count(distinct) would sort every pseudonym; unnesting in
  /// the select list takes half as long as in the from clause (ADR 89).
  private <K> List<Part<K>> persons(String key, Scope scope, KeyOfRow<K> keyOfRow) {
    return kept.persons(key, scope, () -> counted(key, scope, keyOfRow));
  }

  private <K> List<Part<K>> counted(String key, Scope scope, KeyOfRow<K> keyOfRow) {
    var selection = Selection.ofTurnouts(scope);
    return jdbc.sql(
            """
            with turnout as (select %s as key, e.persons from %s where %s),
            person as (select distinct key, unnest(persons) as one from turnout),
            counted as (select key, count(*) as total from person group by key),
            rows as (select key, count(*) as entries from turnout group by key)
            select key, total, entries from counted join rows using (key)
            """
                .formatted(key, selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> part(row, keyOfRow.of(row)))
        .list();
  }

  private List<Part<OrganizationId>> personsByOrganization(Scope scope) {
    return kept.persons("organization", scope, () -> countedByOrganization(scope));
  }

  private List<Part<OrganizationId>> countedByOrganization(Scope scope) {
    var selection = Selection.ofTurnouts(scope);
    return jdbc.sql(
            """
            with turnout as (
              select o.organization as key, e.persons
              from %s cross join lateral unnest(e.organizations) as o (organization)
              where %s %s),
            person as (select distinct key, unnest(persons) as one from turnout),
            counted as (select key, count(*) as total from person group by key),
            rows as (select key, count(*) as entries from turnout group by key)
            select key, total, entries from counted join rows using (key)
            order by total desc, key
            """
                .formatted(
                    selection.from(),
                    selection.where(),
                    scope.organization().map(_ -> "and o.organization = :organization").orElse("")))
        .params(selection.parameters())
        .query((row, _) -> part(row, OrganizationId.of(uuid(row))))
        .list();
  }

  static <K> Part<K> part(ResultSet row, K key) throws SQLException {
    return new Part<>(key, plain(row.getBigDecimal("total")), row.getInt("entries"));
  }

  private static BigDecimal plain(BigDecimal total) {
    var stripped = total.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static UUID uuid(ResultSet row) throws SQLException {
    return row.getObject("key", UUID.class);
  }

  @FunctionalInterface
  private interface KeyOfRow<K> {
    K of(ResultSet row) throws SQLException;
  }
}
