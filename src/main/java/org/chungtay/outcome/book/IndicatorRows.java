package org.chungtay.outcome.book;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Quotient;
import org.chungtay.outcome.Outcomes.Definition;
import org.chungtay.shared.jdbc.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Indicators in the words of a day.
@Component
class IndicatorRows {
  private static final int MOST_WORDS = 2_000;
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Cache<String, Map<String, String>> read =
      Caffeine.newBuilder().maximumSize(MOST_WORDS).build();

  IndicatorRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Indicator> all(LocalDate day) {
    return Moment.once(new InWordsOf(day), () -> read(day));
  }

  private record InWordsOf(LocalDate day) {}

  private List<Indicator> read(LocalDate day) {
    return jdbc.sql(
            """
            select i.code, coalesce(c.name, i.name) as name,
                   coalesce(c.definition, i.definition) as definition, i.unit, i.rule,
                   case when c.id is null then i.sdg_target else c.sdg_target end as sdg_target,
                   i.decimals, i.position, i.numerator, i.denominator, i.factor, i.targetable
            from outcome.indicator i
            left join lateral (
              select c.id, c.name, c.definition, c.sdg_target from outcome.indicator_change c
              where c.code = i.code and c.accepted and c.since <= :day
              order by c.since desc limit 1) c on true
            order by i.position
            """)
        .param("day", day)
        .query((row, _) -> indicator(row))
        .list();
  }

  /// The words of an indicator through time, the oldest first.
  List<Definition> definitions(String code) {
    return jdbc.sql(
            """
            select null::date as since, name, definition from outcome.indicator where code = :code
            union all
            select since, name, definition from outcome.indicator_change
            where code = :code and accepted and since is not null
            order by since nulls first
            """)
        .param("code", code)
        .query((row, _) ->
            new Definition(
                Optional.ofNullable(row.getObject("since", LocalDate.class)),
                words(row, "name"),
                words(row, "definition")))
        .list();
  }

  private Indicator indicator(ResultSet row) throws SQLException {
    return new Indicator(
        row.getString("code"),
        words(row, "name"),
        words(row, "definition"),
        words(row, "unit"),
        Indicator.Rule.valueOf(row.getString("rule")),
        Optional.ofNullable(row.getString("sdg_target")),
        row.getInt("decimals"),
        row.getInt("position"),
        quotient(row),
        row.getBoolean("targetable"));
  }

  private static Optional<Quotient> quotient(ResultSet row) throws SQLException {
    var numerator = row.getString("numerator");
    return numerator == null
        ? Optional.empty()
        : Optional.of(
            new Quotient(numerator, row.getString("denominator"), row.getBigDecimal("factor")));
  }

  /// The same words are read on every page, several times.
  private Map<String, String> words(ResultSet row, String column) throws SQLException {
    return read.get(row.getString(column), text -> Map.copyOf(json.readValue(text, BY_LANGUAGE)));
  }
}
