package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.UnitFigure;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Figures of hundreds of units for one period: the entries are read once, whatever the number of
/// units.
@Component
class UnitTotals {
  private static final String SUMS =
      UnitsBelow.BELONGS
          + """
          select b.above as unit, e.indicator, sum(e.quantity * s.part) as total,
                 count(*) as entries
          from %s
          cross join lateral unnest(e.organizations, e.units, e.parts)
            as s (organization, unit, part)
          join belongs b on b.unit = s.unit
          where %s group by b.above, e.indicator
          """;

  private static final String PERSONS =
      UnitsBelow.BELONGS
          + """
          , came as (
            select distinct b.above as unit, e.source_id, e.persons
            from outcome.turnout e
            join belongs b on b.unit = any(e.units)
            where e.day between :from and :to and not exists (
              select from outcome.turnout_reversed r
              where r.area = e.area and r.source_kind = e.source_kind
                and r.source_id = e.source_id and r.revision = e.revision))
          select unit, 'persons' as indicator, count(distinct one) as total,
                 count(distinct source_id) as entries
          from came cross join lateral unnest(persons) as one group by unit
          """;

  private final JdbcClient jdbc;

  UnitTotals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Key(UnitId unit, String indicator) {}

  List<UnitFigure> of(Collection<UnitId> units, List<Asked> asked, LocalDate from, LocalDate to) {
    var posted = asked.stream().flatMap(one -> one.posted().stream()).distinct().toList();
    var found = new HashMap<Key, Part<Key>>();
    var period = new Period(units.stream().map(UnitId::value).toList(), from, to);
    read(
        SUMS.formatted(
            "outcome.entry e", "e.indicator = any(:indicators) and e.day between :from and :to"),
        period,
        codes(posted, false),
        found);
    read(
        SUMS.formatted(Selection.newestStates("e.indicator = any(:indicators)", ":to"), "true"),
        period,
        codes(posted, true),
        found);
    if (asked.stream().anyMatch(Asked::countsPersons)) {
      read(PERSONS, period, List.of("persons"), found);
    }
    return units.stream()
        .flatMap(unit -> asked.stream().flatMap(one -> figure(unit, one, found)))
        .toList();
  }

  private record Period(List<UUID> units, LocalDate from, LocalDate to) {}

  private static List<String> codes(List<Indicator> posted, boolean states) {
    return posted.stream()
        .filter(one -> (one.rule() == Indicator.Rule.LAST_VALUE) == states)
        .map(Indicator::code)
        .toList();
  }

  private void read(
      String statement, Period period, List<String> indicators, Map<Key, Part<Key>> found) {
    if (indicators.isEmpty()) {
      return;
    }
    jdbc.sql(statement)
        .param("above", Sql.ids(period.units()))
        .param("indicators", Sql.texts(indicators))
        .param("from", period.from())
        .param("to", period.to())
        .query((row, _) -> Totals.part(row, key(row)))
        .list()
        .forEach(part -> found.put(part.key(), part));
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(UnitId.of(row.getObject("unit", UUID.class)), row.getString("indicator"));
  }

  private static Stream<UnitFigure> figure(UnitId unit, Asked asked, Map<Key, Part<Key>> found) {
    var indicator = asked.indicator();
    var quotient = indicator.quotient();
    if (quotient.isEmpty()) {
      return Optional.ofNullable(found.get(new Key(unit, indicator.code()))).stream()
          .map(part -> new UnitFigure(unit, new Figure(indicator, part.total(), part.entries())));
    }
    var above = part(unit, quotient.get().numerator(), found);
    var below = part(unit, quotient.get().denominator(), found);
    return Divided.of(quotient.get(), above.total(), below.total()).stream()
        .map(ratio ->
            new UnitFigure(unit, new Figure(indicator, ratio, above.entries() + below.entries())));
  }

  private static Part<Key> part(UnitId unit, String indicator, Map<Key, Part<Key>> found) {
    var key = new Key(unit, indicator);
    return found.getOrDefault(key, new Part<>(key, BigDecimal.ZERO, 0));
  }
}
