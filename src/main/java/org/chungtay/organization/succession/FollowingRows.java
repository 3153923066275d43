package org.chungtay.organization.succession;

import org.chungtay.territory.AreasReorganized;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What hangs on areas and units and goes on with them, whole tables at a time.
@Repository
class FollowingRows {
  private final JdbcClient jdbc;

  FollowingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Who covered a ward covers what became of it.
  void coverage(AreasReorganized happened) {
    changed(
        happened,
        """
        insert into organization.coverage (organization, area, since, until)
        select c.organization, s.successor, min(greatest(:day, c.since)),
               case when bool_or(c.until is null) then null else max(c.until) end
        from territory.v_succession s
        join organization.coverage c on c.area = s.predecessor
          and (c.until is null or c.until > :day)
        where s.reorganization = :reorganization
        group by c.organization, s.successor
        on conflict do nothing
        """);
    changed(
        happened,
        """
        update organization.coverage c set until = greatest(:day, c.since + 1)
        where c.area in (
            select predecessor from territory.v_succession where reorganization = :reorganization)
          and (c.until is null or c.until > greatest(:day, c.since + 1))
        """);
  }

  /// Whoever belonged to two units that became one belongs to it once and goes on with the older
  /// membership.
  void members(AreasReorganized happened) {
    changed(
        happened,
        """
        insert into organization.membership
          (unit, id, person, since, last_day, joined_by, continues)
        select x.successor, gen_random_uuid(), m.person, min(greatest(:day, m.since)),
               case when bool_or(m.last_day is null) then null else max(m.last_day) end,
               (array_agg(m.joined_by order by m.since, m.id))[1],
               (array_agg(m.id order by m.since, m.id))[1]
        from organization.unit_succession x
        join organization.membership m on m.unit = x.predecessor
          and (m.last_day is null or m.last_day >= :day)
        where x.reorganization = :reorganization and x.heaviest
          and not exists (select from organization.membership c where c.continues = m.id)
        group by x.successor, m.person
        on conflict do nothing
        """);
    changed(
        happened,
        """
        update organization.membership m set last_day = greatest(m.since, cast(:day as date) - 1)
        where m.unit in (
            select predecessor from organization.unit_succession
            where reorganization = :reorganization)
          and (m.last_day is null or m.last_day > greatest(m.since, cast(:day as date) - 1))
        """);
  }

  private void changed(AreasReorganized happened, String sql) {
    jdbc.sql(sql)
        .param("reorganization", happened.reorganization())
        .param("day", happened.day())
        .update();
  }
}
