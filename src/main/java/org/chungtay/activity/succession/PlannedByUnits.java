package org.chungtay.activity.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many planned activities, and how many reports that wait, would go on under a merged unit.
@Component
class PlannedByUnits implements TouchedByMerger {
  private final JdbcClient jdbc;

  PlannedByUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touched(Collection<UnitId> units, LocalDate day) {
    return jdbc.sql(
            """
            with former as (
              select f.unit, array(
                       select u.id from organization.v_unit u where u.path @> array[f.unit]) as units
              from unnest(:units) as f (unit)),
            counted as (
              select f.unit,
                count(*) filter (where a.state in ('DRAFT', 'OPEN') and a.day >= :day) as planned,
                count(*) filter (where a.state in ('RUNNING', 'REPORTED', 'RETURNED')) as open
              from former f
              left join activity.activity a
                on a.share_units && f.units or a.host_unit = any(f.units)
              group by f.unit)
            select c.unit, t.what, t.count
            from counted c
            cross join lateral (values ('planned', c.planned), ('reports', c.open)) as t (what, count)
            """)
        .param("units", Sql.ids(units.stream().map(UnitId::value).toList()))
        .param("day", day)
        .query((row, _) ->
            new Touched(
                UnitId.of(row.getObject("unit", UUID.class)),
                row.getString("what"),
                row.getLong("count")))
        .list();
  }
}
