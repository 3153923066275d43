package org.chungtay.outcome.define;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.define.Change.About;
import org.chungtay.outcome.define.Change.Counted;
import org.chungtay.outcome.define.Change.Divided;
import org.chungtay.outcome.define.Change.Words;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Changes as stored.
@Repository
class ChangeRows {
  private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CityClock clock;

  ChangeRows(JdbcClient jdbc, JsonMapper json, CityClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// Those that wait, the oldest first.
  List<Change> open() {
    return jdbc.sql(
            """
            select * from outcome.indicator_change where decided_at is null order by written_at, id
            """)
        .query((row, _) -> change(row))
        .list();
  }

  /// One that waits, held until the transaction ends.
  Optional<Change> hold(UUID id) {
    return jdbc.sql(
            """
            select * from outcome.indicator_change where id = :id and decided_at is null for update
            """)
        .param("id", id)
        .query((row, _) -> change(row))
        .optional();
  }

  boolean exists(UUID id) {
    return jdbc.sql("select exists (select from outcome.indicator_change where id = :id)")
        .param("id", id)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// Whether other words were accepted for that day already.
  boolean changesOn(String code, LocalDate since) {
    return jdbc.sql(
            """
            select exists (select from outcome.indicator_change
                           where code = :code and since = :since and accepted)
            """)
        .param("code", code)
        .param("since", since)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// False when this one is there already, or another of its indicator waits.
  boolean store(Change change) {
    var counted = change.counted();
    var divided = counted.flatMap(Counted::divided);
    return jdbc.sql(
                """
                insert into outcome.indicator_change
                  (id, code, since, name, definition, sdg_target, unit, rule, about, decimals,
                   numerator, denominator, factor, reason, written_by, written_at)
                values (:id, :code, :since, cast(:name as jsonb), cast(:definition as jsonb), :sdg,
                        cast(:unit as jsonb), :rule, :about, :decimals, :numerator, :denominator,
                        :factor, :reason, :by, :now)
                on conflict do nothing
                """)
            .param("id", change.id())
            .param("code", change.code())
            .param("since", change.since().orElse(null), Types.DATE)
            .param("name", json.writeValueAsString(change.words().names()))
            .param("definition", json.writeValueAsString(change.words().definitions()))
            .param("sdg", change.words().sdgTarget().orElse(null), Types.VARCHAR)
            .param(
                "unit",
                counted.map(one -> json.writeValueAsString(one.units())).orElse(null),
                Types.VARCHAR)
            .param("rule", counted.map(one -> one.rule().name()).orElse(null), Types.VARCHAR)
            .param("about", counted.map(one -> one.about().name()).orElse(null), Types.VARCHAR)
            .param("decimals", counted.map(Counted::decimals).orElse(null), Types.SMALLINT)
            .param("numerator", divided.map(Divided::numerator).orElse(null), Types.VARCHAR)
            .param("denominator", divided.map(Divided::denominator).orElse(null), Types.VARCHAR)
            .param("factor", divided.map(Divided::factor).orElse(null), Types.NUMERIC)
            .param("reason", change.reason())
            .param("by", change.writtenBy().value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  void decide(UUID id, PersonId by, boolean accepted) {
    jdbc.sql(
            """
            update outcome.indicator_change
            set decided_by = :by, decided_at = :now, accepted = :accepted where id = :id
            """)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("accepted", accepted)
        .param("id", id)
        .update();
  }

  /// The indicator that an accepted change without a day describes; last in the lists.
  void define(UUID change) {
    // Two that are accepted at the same moment must not get the same place.
    jdbc.sql("lock table outcome.indicator in share row exclusive mode").update();
    jdbc.sql(
            """
            insert into outcome.indicator
              (code, name, definition, unit, rule, about, sdg_target, decimals, numerator,
               denominator, factor, numerator_takes, denominator_takes, numerator_targetable,
               denominator_targetable, position)
            select c.code, c.name, c.definition, c.unit, c.rule, c.about, c.sdg_target, c.decimals,
                   c.numerator, c.denominator, c.factor, n.takes, d.takes, n.targetable,
                   d.targetable, (select max(position) + 10 from outcome.indicator)
            from outcome.indicator_change c
            left join outcome.indicator n on n.code = c.numerator
            left join outcome.indicator d on d.code = c.denominator
            where c.id = :change
            """)
        .param("change", change)
        .update();
  }

  private Change change(ResultSet row) throws SQLException {
    var rule = row.getString("rule");
    return new Change(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Optional.ofNullable(row.getObject("since", LocalDate.class)),
        new Words(
            json.readValue(row.getString("name"), BY_LANGUAGE),
            json.readValue(row.getString("definition"), BY_LANGUAGE),
            Optional.ofNullable(row.getString("sdg_target"))),
        rule == null ? Optional.empty() : Optional.of(counted(row, Rule.valueOf(rule))),
        row.getString("reason"),
        PersonId.of(row.getObject("written_by", UUID.class)));
  }

  private Counted counted(ResultSet row, Rule rule) throws SQLException {
    var numerator = row.getString("numerator");
    BigDecimal factor = row.getBigDecimal("factor");
    return new Counted(
        rule,
        About.valueOf(row.getString("about")),
        json.readValue(row.getString("unit"), BY_LANGUAGE),
        row.getInt("decimals"),
        numerator == null
            ? Optional.empty()
            : Optional.of(new Divided(numerator, row.getString("denominator"), factor)));
  }
}
