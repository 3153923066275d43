package org.chungtay.activity.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What is planned, with its sites, and what becomes of it; a few statements however much it is.
@Repository
class PlannedRows {
  private static final String PARTS =
      """
      with part as (
        select predecessor, successor, heaviest
        from territory.v_succession where reorganization = :reorganization)
      """;

  private final JdbcClient jdbc;

  PlannedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whom the lists of a former unit mean, those of its successors mean too.
  void people(UUID change) {
    about(
            change,
            """
            insert into activity.known_person (unit, person)
            select x.successor, k.person
            from organization.v_unit_succession x
            join activity.known_person k on k.unit = x.predecessor
            where x.reorganization = :reorganization
            on conflict do nothing
            """)
        .update();
  }

  /// What goes on, held against every other change until the transaction ends.
  List<UUID> hold(UUID change, LocalDate day) {
    return about(
            change,
            PARTS
                + """
                select a.id from activity.activity a
                where a.state in ('DRAFT', 'OPEN') and a.day >= :day and (
                  a.area in (select predecessor from part)
                  or exists (
                    select from activity.site s
                    where s.activity_id = a.id and s.area in (select predecessor from part))
                  or exists (
                    select from organization.v_unit_succession x
                    where x.reorganization = :reorganization
                      and x.predecessor = any(a.share_units || a.host_unit)))
                order by a.id for update of a
                """)
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Sites whose place is known in areas that were taken apart.
  List<Point> points(UUID change, List<UUID> planned) {
    return about(
            change,
            """
            select s.activity_id as activity, s.id as site, s.latitude, s.longitude
            from activity.site s
            where s.activity_id = any(:planned) and s.latitude is not null
              and (select count(*) from territory.v_succession p
                   where p.predecessor = s.area and p.reorganization = :reorganization) > 1
            """)
        .param("planned", Sql.ids(planned))
        .query(Sql.rows(Point.class))
        .list();
  }

  /// A site goes to the part in which it is placed, otherwise to the heaviest.
  void sites(UUID change, List<UUID> planned, List<Placed> placed) {
    about(
            change,
            PARTS
                + """
                , next as (
                  select s.activity_id, s.id, (
                    select q.successor from part q
                    left join unnest(:activities, :sites, :areas) as placed (activity, site, area)
                      on placed.activity = s.activity_id and placed.site = s.id
                        and placed.area = q.successor
                    where q.predecessor = s.area
                    order by placed.area is not null desc, q.heaviest desc limit 1) as area
                  from activity.site s where s.activity_id = any(:planned))
                update activity.site s set area = next.area
                from next
                where s.activity_id = next.activity_id and s.id = next.id
                  and next.area is not null
                """)
        .param("planned", Sql.ids(planned))
        .param("activities", Sql.ids(placed.stream().map(Placed::activity).toList()))
        .param("sites", Sql.ids(placed.stream().map(Placed::site).toList()))
        .param("areas", Sql.ids(placed.stream().map(Placed::area).toList()))
        .update();
  }

  /// An activity lies in the commune of its first site, and of a split ward's unit the part that
  /// lies there goes on with it, otherwise the heaviest. The sites have gone on before.
  List<Moved> units(UUID change, List<UUID> planned) {
    return about(
            change,
            PARTS
                + """
                , place as (
                  select a.id, a.share_units || a.host_unit as units, coalesce((
                    select q.successor from part q
                    left join lateral (
                      select coalesce(g.parent, s.area) as commune
                      from activity.site s
                      left join territory.v_area g
                        on g.id = s.area and g.level = 'RESIDENTIAL_GROUP'
                      where s.activity_id = a.id order by s.position limit 1) first on true
                    where q.predecessor = a.area
                    order by first.commune is not distinct from q.successor desc, q.heaviest desc
                    limit 1), a.area) as area
                  from activity.activity a where a.id = any(:planned)),
                next as (
                  select p.id, p.area,
                         array_agg(coalesce(n.successor, u.unit) order by u.position) as units
                  from place p
                  cross join unnest(p.units) with ordinality as u (unit, position)
                  left join lateral (
                    select x.successor from organization.v_unit_succession x
                    join organization.v_unit s on s.id = x.successor
                    where x.predecessor = u.unit and x.reorganization = :reorganization
                    order by s.area = p.area desc, x.heaviest desc limit 1) n on true
                  group by p.id, p.area)
                update activity.activity a
                set area = next.area, lead_unit = next.units[1],
                    host_unit = next.units[cardinality(next.units)],
                    share_units = trim_array(next.units, 1), version = version + 1
                from next where next.id = a.id
                returning a.id, a.lead_unit, a.area
                """)
        .param("planned", Sql.ids(planned))
        .query(Sql.rows(Moved.class))
        .list();
  }

  private StatementSpec about(UUID change, String sql) {
    return jdbc.sql(sql).param("reorganization", change);
  }

  record Point(UUID activity, UUID site, double latitude, double longitude) {}

  /// A site and the commune in which it lies.
  record Placed(UUID activity, UUID site, UUID area) {}

  record Moved(UUID id, UUID leadUnit, UUID area) {}
}
