package org.chungtay.movement.succession;

import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What runs goes on with the heaviest successor of each unit; goals keep the whole ground of their
/// communes, so that nothing is counted less or twice. What has ended keeps its units and areas.
@Repository
class FollowedMovements {
  private final JdbcClient jdbc;

  FollowedMovements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The movements whose units changed.
  List<UUID> units(UUID change) {
    return jdbc.sql(
            """
            with next as (
              select m.id, array_agg(coalesce(x.successor, u.unit) order by u.position) as units
              from movement.movement m
              cross join unnest(m.units) with ordinality as u (unit, position)
              left join organization.v_unit_succession x
                on x.predecessor = u.unit and x.reorganization = :change and x.heaviest
              where m.state <> 'ENDED' and exists (
                select from organization.v_unit_succession s
                where s.reorganization = :change and s.predecessor = any(m.units))
              group by m.id)
            update movement.movement m set units = next.units, version = version + 1
            from next where next.id = m.id and next.units <> m.units
            returning m.id
            """)
        .param("change", change)
        .query(Sql.rows(UUID.class))
        .list();
  }

  void tasks(UUID change) {
    jdbc.sql(
            """
            with next as (
              select t.id, lead.successor as lead, array(
                select distinct coalesce(x.successor, p.unit) from unnest(t.partner_units) as p (unit)
                left join organization.v_unit_succession x
                  on x.predecessor = p.unit and x.reorganization = :change and x.heaviest
                where coalesce(x.successor, p.unit) <> coalesce(lead.successor, t.lead_unit)
                order by 1) as partners
              from movement.task t
              join movement.movement m on m.id = t.movement and m.state <> 'ENDED'
              left join organization.v_unit_succession lead
                on lead.predecessor = t.lead_unit and lead.reorganization = :change and lead.heaviest
              where exists (
                select from organization.v_unit_succession s
                where s.reorganization = :change and s.predecessor = any(t.partner_units || t.lead_unit)))
            update movement.task t
            set lead_unit = coalesce(next.lead, t.lead_unit), partner_units = next.partners
            from next where next.id = t.id
            """)
        .param("change", change)
        .update();
  }

  /// Goals whose communes became the same are one goal that asks for both: totals are conserved.
  void goals(UUID change) {
    jdbc.sql(
            """
            with touched as (
              select g.id, g.movement, g.indicator, g.quantity, g.areas as former, array(
                select distinct coalesce(s.successor, a.area) from unnest(g.areas) as a (area)
                left join territory.v_succession s
                  on s.predecessor = a.area and s.reorganization = :change
                order by 1) as areas
              from movement.goal g
              join movement.movement m on m.id = g.movement and m.state <> 'ENDED'
              where cardinality(g.areas) > 0),
            together as (
              select id, areas, row_number() over same as place, sum(quantity) over same_all as quantity
              from touched
              window same as (partition by movement, indicator, areas order by former = areas desc, id),
                     same_all as (partition by movement, indicator, areas)),
            gone as (
              delete from movement.goal g using together t where t.id = g.id and t.place > 1)
            update movement.goal g set areas = t.areas, quantity = t.quantity
            from together t where t.id = g.id and t.place = 1 and (t.areas <> g.areas or t.quantity <> g.quantity)
            """)
        .param("change", change)
        .update();
  }
}
