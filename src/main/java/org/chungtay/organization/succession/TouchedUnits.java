package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many units, groups, members and roles would go on in successors. Who belongs to several
/// groups of a ward is one member of it.
@Component
class TouchedUnits implements TouchedByReorganization {
  private final JdbcClient jdbc;

  TouchedUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touched(Collection<AreaId> former, LocalDate day) {
    return jdbc.sql(
            """
            with unit as (
              select w.area, u.id, u.kind from organization.unit w
              join organization.unit u on u.path @> array[w.id]
              where w.area = any(:areas) and w.kind = 'WARD'
                and (w.until is null or w.until > :day) and (u.until is null or u.until > :day)),
            counted as (
              select f.area,
                (select count(*) from unit u where u.area = f.area and u.kind = 'WARD') as units,
                (select count(*) from unit u where u.area = f.area and u.kind = 'GROUP') as groups,
                (select count(distinct m.person) from unit u
                 join organization.membership m on m.unit = u.id
                   and (m.last_day is null or m.last_day >= :day)
                 where u.area = f.area) as members,
                (select count(*) from unit u
                 join identity.v_granted_role g on g.scope = u.id and g.last_day >= :day
                 where u.area = f.area) as officers
              from unnest(:areas) as f (area))
            select c.area, t.what, t.count
            from counted c
            cross join lateral (values
              (1, 'units', c.units), (2, 'groups', c.groups), (3, 'members', c.members),
              (4, 'officers', c.officers)) as t (position, what, count)
            order by c.area, t.position
            """)
        .param("areas", Sql.ids(former.stream().map(AreaId::value).toList()))
        .param("day", day)
        .query((row, _) ->
            new Touched(
                AreaId.of(row.getObject("area", UUID.class)),
                row.getString("what"),
                row.getLong("count")))
        .list();
  }
}
