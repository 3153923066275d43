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
            with unit as materialized (
              select w.area, u.id, u.kind from organization.unit u
              cross join lateral unnest(u.path) as above (id)
              join organization.unit w on w.id = above.id
              where w.area = any(:areas) and w.kind = 'WARD'
                and (w.until is null or w.until > :day) and (u.until is null or u.until > :day)),
            unit_count as (
              select area, count(*) filter (where kind = 'WARD') as units,
                     count(*) filter (where kind = 'GROUP') as groups
              from unit group by area),
            member_count as (
              select u.area, count(distinct m.person) as members from unit u
              join organization.membership m on m.unit = u.id
                and (m.last_day is null or m.last_day >= :day)
              group by u.area),
            officer_count as (
              select u.area, count(*) as officers from unit u
              join identity.v_granted_role g on g.scope = u.id and g.last_day >= :day
              group by u.area),
            counted as (
              select f.area, coalesce(units, 0) as units, coalesce(groups, 0) as groups,
                     coalesce(members, 0) as members, coalesce(officers, 0) as officers
              from unnest(:areas) as f (area)
              left join unit_count using (area)
              left join member_count using (area)
              left join officer_count using (area))
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
