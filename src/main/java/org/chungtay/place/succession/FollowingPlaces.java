package org.chungtay.place.succession;

import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// What becomes of places; a few statements however many there are.
@Repository
class FollowingPlaces {
  private static final String PARTS =
      """
      with part as (
        select predecessor, successor, heaviest
        from territory.v_succession where reorganization = :change)
      """;

  private final JdbcClient jdbc;

  FollowingPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Held against every other change until the transaction ends.
  List<UUID> hold(UUID change) {
    return about(
            change,
            PARTS
                + """
                select p.id from place.place p
                where p.area in (select predecessor from part)
                  or p.residential in (select predecessor from part)
                  or p.unit in (select x.predecessor from organization.v_unit_succession x
                                where x.reorganization = :change)
                order by p.id for update of p
                """)
        .query(Sql.rows(UUID.class))
        .list();
  }

  record Middle(UUID place, double latitude, double longitude) {}

  /// Middles of places in areas that were taken apart.
  List<Middle> divided(UUID change, List<UUID> held) {
    return about(
            change,
            """
            select p.id as place, p.latitude, p.longitude from place.place p
            where p.id = any(:held) and (
              select count(*) from territory.v_succession s
              where s.predecessor = p.area and s.reorganization = :change) > 1
            """)
        .param("held", Sql.ids(held))
        .query(Sql.rows(Middle.class))
        .list();
  }

  /// A place and the commune in which its middle lies now.
  record Placed(UUID place, UUID area) {}

  record Moved(UUID id, UUID area, UUID unit) {}

  /// A place goes to the part in which its middle lies, otherwise to the heaviest, and to that part
  /// of its unit which is there.
  List<Moved> move(UUID change, List<UUID> held, List<Placed> placed) {
    return about(
            change,
            PARTS
                + """
                , next as (
                  select p.id, p.unit, coalesce((
                           select q.successor from part q
                           left join unnest(:places, :areas) as placed (place, area)
                             on placed.place = p.id and placed.area = q.successor
                           where q.predecessor = p.area
                           order by placed.area is not null desc, q.heaviest desc limit 1), p.area) as area,
                         coalesce((
                           select q.successor from part q where q.predecessor = p.residential
                           order by q.heaviest desc limit 1), p.residential) as residential
                  from place.place p where p.id = any(:held)),
                moved as (
                  select n.id, n.area, n.residential, coalesce(u.successor, n.unit) as unit
                  from next n
                  left join lateral (
                    select x.successor from organization.v_unit_succession x
                    join organization.v_unit s on s.id = x.successor
                    where x.predecessor = n.unit and x.reorganization = :change
                    order by s.area = n.area desc, x.heaviest desc limit 1) u on true)
                update place.place p
                set area = m.area, residential = m.residential, unit = m.unit, version = version + 1
                from moved m
                where p.id = m.id and (p.area, p.unit, p.residential) is distinct from (m.area, m.unit, m.residential)
                returning p.id, p.area, p.unit
                """)
        .param("held", Sql.ids(held))
        .param("places", Sql.ids(placed.stream().map(Placed::place).toList()))
        .param("areas", Sql.ids(placed.stream().map(Placed::area).toList()))
        .query(Sql.rows(Moved.class))
        .list();
  }

  /// Lists that are not done with are the heaviest successor's.
  void moveLists(UUID change) {
    about(
            change,
            """
            update place.list l set unit = x.successor
            from organization.v_unit_succession x
            where x.predecessor = l.unit and x.reorganization = :change and x.heaviest
              and l.state in ('CHECKED', 'APPLIED')
            """)
        .update();
  }

  private StatementSpec about(UUID change, String sql) {
    return jdbc.sql(sql).param("change", change);
  }
}
