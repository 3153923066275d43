package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Figures by every rule: sums, last values, persons, and ratios of sums in each part anew.
@Component
class Totals {
  private static final int LONGEST_IN_MONTHS = 12 * 100;
  private static final String MONTH = "month";
  private static final String YEAR = "year";

  private final JdbcClient jdbc;
  private final CountedPersons persons;
  private final KeptFigures kept;

  Totals(JdbcClient jdbc, CountedPersons persons, KeptFigures kept) {
    this.jdbc = jdbc;
    this.persons = persons;
    this.kept = kept;
  }

  List<Figure> all(List<Asked> asked, Scope scope) {
    var posted = asked.stream().flatMap(one -> one.posted().stream()).distinct().toList();
    var sums = sums(posted, scope);
    return asked.stream().flatMap(one -> figure(one, scope, sums)).toList();
  }

  private Stream<Figure> figure(Asked asked, Scope scope, Map<String, Part<String>> sums) {
    var indicator = asked.indicator();
    if (asked.countsPersons()) {
      return persons.whole(scope).stream()
          .map(part -> new Figure(indicator, part.total(), part.entries()));
    }
    var nothing = new Part<>("", BigDecimal.ZERO, 0);
    var quotient = indicator.quotient();
    if (quotient.isPresent()) {
      var above = sums.getOrDefault(quotient.get().numerator(), nothing);
      var below = sums.getOrDefault(quotient.get().denominator(), nothing);
      return Divided.of(quotient.get(), above.total(), below.total()).stream()
          .map(ratio -> new Figure(indicator, ratio, above.entries() + below.entries()));
    }
    return Optional.ofNullable(sums.get(indicator.code())).stream()
        .map(sum -> new Figure(indicator, sum.total(), sum.entries()));
  }

  /// Naming the indicators lets the index on (indicator, day) answer without the table.
  private Map<String, Part<String>> sums(List<Indicator> posted, Scope scope) {
    var states = posted.stream().collect(Collectors.partitioningBy(Totals::isState));
    var flows = states.getOrDefault(false, List.of());
    var sums = new HashMap<String, Part<String>>();
    Stream.of(flowing(flows, scope), standing(states.getOrDefault(true, List.of()), scope))
        .flatMap(List::stream)
        .forEach(part -> sums.put(part.key(), part));
    return sums;
  }

  private List<Part<String>> flowing(List<Indicator> flows, Scope scope) {
    return kept.of(sumsOf(flows), scope, () -> sums(flows, scope, Selection::ofFlows));
  }

  /// A period's first day says nothing of how things stand on its last.
  private List<Part<String>> standing(List<Indicator> states, Scope scope) {
    var last = scope.on(scope.to());
    return kept.ofLastValues(sumsOf(states), last, () -> sums(states, last, Selection::ofStates));
  }

  private static String sumsOf(List<Indicator> posted) {
    return KeptFigures.SUMS + "/" + codes(posted);
  }

  private static String codes(List<Indicator> posted) {
    return posted.stream().map(Indicator::code).sorted().collect(Collectors.joining(","));
  }

  private <K> List<Part<K>> kept(
      String by, Indicator posted, Scope scope, Supplier<List<Part<K>>> count) {
    var key = posted.code() + "/" + by;
    return isState(posted) ? kept.ofLastValues(key, scope, count) : kept.of(key, scope, count);
  }

  static boolean isState(Indicator posted) {
    return posted.rule() == Indicator.Rule.LAST_VALUE;
  }

  private List<Part<String>> sums(
      List<Indicator> posted, Scope scope, BiFunction<List<Indicator>, Scope, Selection> select) {
    if (posted.isEmpty()) {
      return List.of();
    }
    var selection = select.apply(posted, scope);
    return jdbc.sql(
            """
            select e.indicator as key, sum(%s) as total, count(*) as entries from %s
            where %s group by e.indicator
            """
                .formatted(Selection.quantity(scope), selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> part(row, row.getString("key")))
        .list();
  }

  Figure one(Asked asked, Scope scope) {
    return all(List.of(asked), scope).stream()
        .findFirst()
        .orElseGet(() -> new Figure(asked.indicator(), BigDecimal.ZERO, 0));
  }

  List<Part<OrganizationId>> byOrganization(Asked asked, Scope scope) {
    if (asked.countsPersons()) {
      return persons.byOrganization(scope);
    }
    return of(asked, one -> kept("organization", one, scope, () -> byOrganization(one, scope)));
  }

  private List<Part<OrganizationId>> byOrganization(Indicator posted, Scope scope) {
    var selection = Selection.of(posted, scope);
    return jdbc.sql(
            """
            select part.organization as key, sum(e.quantity * part.part) as total,
                   count(*) as entries
            from %s
            cross join lateral unnest(e.organizations, e.units, e.parts)
              as part (organization, unit, part)
            where %s %s
            group by part.organization order by total desc, key
            """
                .formatted(selection.from(), selection.where(), sameShare(scope)))
        .params(selection.parameters())
        .query((row, _) -> part(row, OrganizationId.of(uuid(row))))
        .list();
  }

  /// A scope of one organisation or unit splits into that one only.
  private static String sameShare(Scope scope) {
    return Selection.shared(scope)
        ? "and part.organization = s.organization and part.unit = s.unit"
        : "";
  }

  List<Part<AreaId>> byArea(Asked asked, Scope scope) {
    var parts =
        asked.countsPersons()
            ? persons.by("e.area", scope, row -> AreaId.of(uuid(row)))
            : of(asked, one -> byArea(one, scope));
    return parts.stream()
        .sorted(Comparator.comparing(Part<AreaId>::total, Comparator.reverseOrder()))
        .toList();
  }

  private List<Part<AreaId>> byArea(Indicator posted, Scope scope) {
    return grouped("e.area", posted, scope, row -> AreaId.of(uuid(row)));
  }

  List<Part<YearMonth>> byMonth(Asked asked, Scope scope) {
    var first = YearMonth.from(scope.from());
    var last = YearMonth.from(scope.to());
    if (first.plusMonths(LONGEST_IN_MONTHS).isBefore(last)) {
      throw new InvalidInput("to", "period-too-long");
    }
    var found = over(MONTH, asked, scope, row -> YearMonth.from(firstDay(row)));
    var months = ChronoUnit.MONTHS.between(first, last);
    return withoutGaps(LongStream.rangeClosed(0, months).mapToObj(first::plusMonths), found);
  }

  List<Part<Year>> byYear(Asked asked, Scope scope) {
    var first = Year.from(scope.from());
    var found = over(YEAR, asked, scope, row -> Year.from(firstDay(row)));
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

  private <K> List<Part<K>> over(String span, Asked asked, Scope scope, KeyOfRow<K> keyOfRow) {
    var key = "date_trunc('%s', e.day)::date".formatted(span);
    return asked.countsPersons()
        ? persons.by(key, scope, keyOfRow)
        : of(
            asked,
            one ->
                isState(one)
                    ? kept(key, one, scope, () -> statesOver(span, one, scope, keyOfRow))
                    : grouped(key, one, scope, keyOfRow));
  }

  /// A state at the end of each month or year, at the scope's last day in the last one.
  private <K> List<Part<K>> statesOver(
      String span, Indicator state, Scope scope, KeyOfRow<K> keyOfRow) {
    var selection = Selection.ofStateOn("k.last", state, scope);
    return jdbc.sql(
            """
            select k.key, s.total, s.entries
            from (select first::date as key,
                         least((first + interval '1 %1$s')::date - 1, :to) as last
                  from generate_series(date_trunc('%1$s', cast(:from as timestamp)), cast(:to as timestamp),
                                       interval '1 %1$s') as first) k
            cross join lateral (
              select sum(%2$s) as total, count(*) as entries from %3$s where %4$s) s
            where s.entries > 0
            """
                .formatted(span, Selection.quantity(scope), selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> part(row, keyOfRow.of(row)))
        .list();
  }

  private <K> List<Part<K>> grouped(
      String key, Indicator posted, Scope scope, KeyOfRow<K> keyOfRow) {
    return kept(key, posted, scope, () -> groupedAnew(key, posted, scope, keyOfRow));
  }

  private <K> List<Part<K>> groupedAnew(
      String key, Indicator posted, Scope scope, KeyOfRow<K> keyOfRow) {
    var selection = Selection.of(posted, scope);
    return jdbc.sql(
            """
            select %s as key, sum(%s) as total, count(*) as entries from %s where %s group by 1
            """
                .formatted(key, Selection.quantity(scope), selection.from(), selection.where()))
        .params(selection.parameters())
        .query((row, _) -> part(row, keyOfRow.of(row)))
        .list();
  }

  private static <K> List<Part<K>> of(Asked asked, Function<Indicator, List<Part<K>>> read) {
    var quotient = asked.indicator().quotient();
    return quotient.isPresent()
        ? Divided.of(
            quotient.get(),
            read.apply(asked.posted().getFirst()),
            read.apply(asked.posted().getLast()))
        : read.apply(asked.indicator());
  }

  static <K> Part<K> part(ResultSet row, K key) throws SQLException {
    return new Part<>(key, plain(row.getBigDecimal("total")), row.getInt("entries"));
  }

  static BigDecimal plain(BigDecimal total) {
    var stripped = total.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static UUID uuid(ResultSet row) throws SQLException {
    return row.getObject("key", UUID.class);
  }

  @FunctionalInterface
  interface KeyOfRow<K> {
    K of(ResultSet row) throws SQLException;
  }
}
