package org.chungtay.movement.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.movement.ModelId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How a model spread and how long its copies lasted.
@Repository
class SpreadQuery {
  private final JdbcClient jdbc;

  SpreadQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// At 6 and at 12 months.
  List<Survival> survival(ModelId model, LocalDate today) {
    return jdbc.sql(
            """
            with old as (
              select m.month, c.id, c.state,
                coalesce(c.withdrawn_on < (c.since + make_interval(months => m.month))::date, false) as ended,
                (select bool_and(k.result = 'KEPT') from movement.sustain_check k
                 where k.copy = c.id and k.month = m.month) as stood,
                coalesce((select bool_or(k.result = 'UNSEEN') from movement.sustain_check k
                          where k.copy = c.id and k.month = m.month), true) as unseen
              from movement.copy c cross join (values (6), (12)) as m (month)
              where c.model = :model and c.generation > 0 and c.state in ('ACCEPTED', 'WITHDRAWN')
                and (c.since + make_interval(months => m.month))::date <= :today)
            select m.month, count(o.id)::int as old,
              (count(*) filter (where o.stood and not o.ended))::int as stood,
              (count(*) filter (where o.unseen and not o.ended and o.state = 'ACCEPTED'))::int as unseen
            from (values (6), (12)) as m (month) left join old o on o.month = m.month
            group by m.month order by m.month
            """)
        .param("model", model.value())
        .param("today", today)
        .query(Sql.rows(Survival.class))
        .list();
  }

  Reproduction reproduction(ModelId model, LocalDate today) {
    return jdbc.sql(
            """
            with parent as (
              select id, since from movement.copy
              where model = :model and state in ('ACCEPTED', 'WITHDRAWN')
                and (since + interval '12 months')::date <= :today)
            select (select count(*) from parent)::int as parents,
              (select count(*) from movement.copy c join parent p on p.id = c.parent
               where c.state in ('ACCEPTED', 'WITHDRAWN')
                 and c.since < (p.since + interval '12 months')::date)::int as children
            """)
        .param("model", model.value())
        .param("today", today)
        .query(Sql.rows(Reproduction.class))
        .single();
  }

  /// How many had begun in each commune by the end of each year, the origin included; withdrawn
  /// ones until the year in which they ended.
  SortedMap<Integer, Map<AreaId, Integer>> byYear(ModelId model, LocalDate today) {
    record Hit(int year, UUID area, int count) {}
    return jdbc
        .sql(
            """
            select y.year, c.area, count(*)::int as count
            from movement.copy c
            cross join lateral generate_series(
              extract(year from c.since)::int,
              extract(year from coalesce(c.withdrawn_on - interval '1 year', :today))::int) as y (year)
            where c.model = :model and c.state in ('ACCEPTED', 'WITHDRAWN')
            group by y.year, c.area
            """)
        .param("model", model.value())
        .param("today", today)
        .query((row, _) ->
            new Hit(row.getInt("year"), row.getObject("area", UUID.class), row.getInt("count")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Hit::year,
                TreeMap::new,
                Collectors.toMap(hit -> AreaId.of(hit.area()), Hit::count)));
  }
}
