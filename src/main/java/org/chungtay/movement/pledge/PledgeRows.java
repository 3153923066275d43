package org.chungtay.movement.pledge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.movement.pledge.PublicCounts.Rule;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Pledges and visits as stored; who writes them is not kept.
@Repository
class PledgeRows {
  private final JdbcClient jdbc;

  PledgeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Behaviour> behaviours() {
    return jdbc.sql(
            """
            select code, names ->> 'vi' as vi, names ->> 'en' as en, names ->> 'ar' as ar
            from movement.behaviour order by position
            """)
        .query((row, _) ->
            new Behaviour(
                row.getString("code"),
                Map.of(
                    Language.VI.tag(), row.getString("vi"),
                    Language.EN.tag(), row.getString("en"),
                    Language.AR.tag(), row.getString("ar"))))
        .list();
  }

  List<Pledge> of(UnitId group) {
    return jdbc.sql("select * from movement.v_pledge where unit = :unit order by code")
        .param("unit", group.value())
        .query((row, _) ->
            new Pledge(
                row.getString("code"),
                Arrays.stream((Object[]) row.getArray("behaviours").getArray())
                    .map(String.class::cast)
                    .toList(),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("visited", LocalDate.class)),
                Pledge.State.valueOf(row.getString("state"))))
        .list();
  }

  /// A pledge of a code that is there is renewed with what is practised from now on.
  void take(UnitId group, AreaId commune, Map<String, List<String>> behaviours, LocalDate day) {
    said(
            """
            insert into movement.pledge (unit, code, area, behaviours, since)
            select :unit, q.code, :area, string_to_array(q.behaviours, ' '), :day
            from unnest(:codes, :behaviours) as q (code, behaviours)
            on conflict (unit, code) do update set behaviours = excluded.behaviours
            """,
            group,
            day,
            behaviours)
        .param("area", commune.value())
        .update();
  }

  /// How many of the households there are: those that have pledged.
  int visit(UnitId group, LocalDate day, Map<String, List<String>> practised) {
    return said(
            """
            insert into movement.pledge_visit (unit, code, day, practised)
            select p.unit, p.code, :day, string_to_array(q.behaviours, ' ')
            from unnest(:codes, :behaviours) as q (code, behaviours)
            join movement.pledge p on p.unit = :unit and p.code = q.code
            on conflict (unit, code, day) do update set practised = excluded.practised
            """,
            group,
            day,
            practised)
        .update();
  }

  /// Whether one of these households pledged only after a day.
  boolean pledgedAfter(UnitId group, LocalDate day, Collection<String> codes) {
    return jdbc.sql(
            """
            select exists (
              select from movement.pledge
              where unit = :unit and since > :day and code = any(:codes))
            """)
        .param("unit", group.value())
        .param("day", day)
        .param("codes", Sql.texts(List.copyOf(codes)))
        .query(Sql.rows(Boolean.class))
        .single();
  }

  private StatementSpec said(
      String sql, UnitId group, LocalDate day, Map<String, List<String>> behaviours) {
    var households = List.copyOf(behaviours.entrySet());
    return jdbc.sql(sql)
        .param("unit", group.value())
        .param("day", day)
        .param("codes", Sql.texts(households.stream().map(Map.Entry::getKey).toList()))
        .param(
            "behaviours",
            Sql.texts(households.stream().map(one -> String.join(" ", one.getValue())).toList()));
  }

  void remove(UnitId group, String code) {
    jdbc.sql("delete from movement.pledge where unit = :unit and code = :code")
        .param("unit", group.value())
        .param("code", code)
        .update();
  }

  Rule rule() {
    return jdbc.sql("select small, rounded_to from movement.pledge_rule")
        .query((row, _) -> new Rule(row.getInt("small"), row.getInt("rounded_to")))
        .single();
  }

  /// Households in each commune.
  List<Counted<AreaId>> byCommune() {
    return jdbc.sql(
            "select area, count(*)::int as count from movement.pledge group by area order by area")
        .query((row, _) ->
            new Counted<>(AreaId.of(row.getObject("area", UUID.class)), row.getInt("count")))
        .list();
  }

  /// Households in the city for each behaviour.
  List<Counted<String>> byBehaviour() {
    return jdbc.sql(
            """
            select b.code, count(p.code)::int as count
            from movement.behaviour b left join movement.pledge p on b.code = any(p.behaviours)
            group by b.code, b.position order by b.position
            """)
        .query((row, _) -> new Counted<>(row.getString("code"), row.getInt("count")))
        .list();
  }

  record Behaviour(String code, Map<String, String> names) {
    String name(Language language) {
      return names.getOrDefault(language.tag(), code);
    }
  }

  record Counted<K>(K key, int count) {}
}
