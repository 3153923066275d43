package org.chungtay.activity.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many activities would go on under successors: led, hosted or shared by units of the areas,
/// or sited in them.
@Component
class PlannedThere implements TouchedByReorganization {
  private final JdbcClient jdbc;

  PlannedThere(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Touched> touched(Collection<AreaId> former, LocalDate day) {
    return jdbc.sql(
            """
            with former as (
              select f.area, array(
                       select id from territory.v_area where id = f.area or parent = f.area) as areas,
                     array(
                       select u.id from organization.v_unit w
                       join organization.v_unit u on u.path @> array[w.id]
                       where w.area = f.area and w.kind = 'WARD') as units
              from unnest(:areas) as f (area))
            select f.area, (
              select count(*) from activity.activity a
              where a.state in ('DRAFT', 'OPEN') and a.day >= :day and (
                a.area = f.area or a.share_units && f.units or a.host_unit = any(f.units)
                or exists (
                  select from activity.site s
                  where s.activity_id = a.id and s.area = any(f.areas)))) as planned
            from former f
            """)
        .param("areas", Sql.ids(former.stream().map(AreaId::value).toList()))
        .param("day", day)
        .query((row, _) ->
            new Touched(
                AreaId.of(row.getObject("area", UUID.class)), "planned", row.getLong("planned")))
        .list();
  }
}
