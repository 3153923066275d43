package org.chungtay.organization.merger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many units below, members, leaders and roles would go on in the merged unit. Guests are
/// members elsewhere.
@Component
class TouchedFormers implements TouchedByMerger {
  private final JdbcClient jdbc;

  TouchedFormers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touched(Collection<UnitId> units, LocalDate day) {
    return jdbc.sql(
            """
            with tree as (
              select f.unit as former, u.id
              from unnest(:units) as f (unit)
              join organization.unit u on u.path @> array[f.unit]
                and (u.until is null or u.until > :day)),
            counted as (
              select f.unit,
                (select count(*) from tree t where t.former = f.unit and t.id <> f.unit) as groups,
                (select count(distinct m.person) from tree t
                 join organization.membership m on m.unit = t.id and not m.temporary
                   and (m.last_day is null or m.last_day >= :day)
                 where t.former = f.unit) as members,
                (select count(*) from tree t
                 join organization.office o on o.unit = t.id and o.until > :day
                 where t.former = f.unit) as leaders,
                (select count(*) from tree t
                 join identity.v_granted_role g on g.scope = t.id and g.last_day >= :day
                 where t.former = f.unit) as officers
              from unnest(:units) as f (unit))
            select c.unit, t.what, t.count
            from counted c
            cross join lateral (values
              ('groups', c.groups), ('members', c.members), ('leaders', c.leaders),
              ('officers', c.officers)) as t (what, count)
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
