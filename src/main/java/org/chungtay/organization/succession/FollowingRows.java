package org.chungtay.organization.succession;

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
  void coverage(Change happened) {
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
  /// membership; a guest of one of them stays a guest only where no other unit brings them along.
  /// What began on the day or later ends with its own first day, and goes on after it. One
  /// statement, because nobody may be in two units at once, not even in between.
  void members(Change happened) {
    changed(
        happened,
        """
        with going as (
          select m.person, m.id, x.successor, m.organization, m.since, m.last_day, m.joined_by,
                 coalesce(m.joined, m.since) as joined, m.temporary,
                 greatest(cast(:day as date), m.since + 1) as begins
          from organization.unit_succession x
          join organization.membership m on m.unit = x.predecessor
            and (m.last_day is null or m.last_day >= greatest(cast(:day as date), m.since + 1))
          where x.reorganization = :reorganization and x.heaviest),
        ended as (
          update organization.membership m
          set last_day = greatest(m.since, cast(:day as date) - 1)
          from going g where m.person = g.person and m.id = g.id
          returning g.*)
        insert into organization.membership
          (organization, unit, id, person, since, last_day, joined_by, continues, joined, temporary)
        select organization, successor, gen_random_uuid(), person, min(begins),
               case when bool_or(last_day is null) then null else max(last_day) end,
               (array_agg(joined_by order by temporary, since, id))[1],
               (array_agg(id order by temporary, since, id))[1], min(joined), bool_and(temporary)
        from ended
        group by organization, successor, person
        on conflict do nothing
        """);
  }

  /// A group that goes on as it is keeps its leader and deputy; where several become one, somebody
  /// is to be named.
  void offices(Change happened) {
    changed(
        happened,
        """
        insert into organization.office
          (unit, id, post, person, since, until, named_by, named_at, took_over)
        select x.successor, md5(o.id::text || x.successor)::uuid, o.post, o.person,
               greatest(:day, o.since), o.until, o.named_by, o.named_at, o.took_over
        from organization.unit_succession x
        join organization.office o on o.unit = x.predecessor and o.until > greatest(:day, o.since)
        where x.reorganization = :reorganization and x.heaviest and not exists (
          select from organization.unit_succession y
          where y.successor = x.successor and y.reorganization = x.reorganization
            and y.predecessor <> x.predecessor)
        on conflict do nothing
        """);
    changed(
        happened,
        """
        update organization.office o set until = greatest(:day, o.since), ended = 'UNIT'
        where o.unit in (
            select predecessor from organization.unit_succession
            where reorganization = :reorganization)
          and o.until > greatest(:day, o.since)
        """);
  }

  private void changed(Change happened, String sql) {
    jdbc.sql(sql).param("reorganization", happened.id()).param("day", happened.day()).update();
  }
}
