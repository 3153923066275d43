package org.chungtay.identity.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Grants.Succession;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Roles that go on in what became of their scopes. Whoever gave them once stands behind them
/// still; a reorganisation gives nobody a right that they did not have.
@Repository
class FollowedGrants {
  private final JdbcClient jdbc;
  private final CityClock clock;
  private final Audit audit;

  FollowedGrants(JdbcClient jdbc, CityClock clock, Audit audit) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.audit = audit;
  }

  void follow(Collection<Succession> successions, LocalDate day) {
    var going = goingOn(successions, day);
    if (!going.isEmpty()) {
      open(going, day);
      handOn(successions);
      audit.followed("identity.role-goes-on", going.stream().map(Going::told).toList());
    }
    end(successions, day);
    takeAway(successions, day);
  }

  /// One that lies within the days of another of the same person and role in the same successor is
  /// not needed beside it.
  private List<Going> goingOn(Collection<Succession> successions, LocalDate day) {
    return jdbc.sql(
            """
            with going as (
              select g.id, g.person, g.role, g.only_permissions, s.successor,
                     greatest(:day, g.first_day) as first_day, g.last_day
              from unnest(:formers, :successors) as s (former, successor)
              join identity.granted_role g on g.scope = s.former
              where g.last_day >= :day and g.ended_at is null)
            select id, person, successor, last_day from going
            where not exists (
              select from going o
              where o.person = going.person and o.role = going.role
                and o.successor = going.successor and o.id <> going.id
                and o.first_day <= going.first_day and o.last_day >= going.last_day
                and (o.only_permissions is null or o.only_permissions @> going.only_permissions)
                and ((o.first_day, o.last_day) <> (going.first_day, going.last_day)
                  or o.only_permissions is distinct from going.only_permissions
                  or o.id < going.id))
            order by id, successor
            """)
        .param("day", day)
        .param("formers", Sql.ids(successions.stream().map(Succession::former).toList()))
        .param("successors", Sql.ids(successions.stream().map(Succession::successor).toList()))
        .query(Sql.rows(Going.class))
        .list();
  }

  private void open(List<Going> going, LocalDate day) {
    jdbc.sql(
            """
            insert into identity.granted_role
              (id, person, role, scope, first_day, last_day, granted_by, granted_at,
               only_permissions, why)
            select n.id, g.person, g.role, n.scope, greatest(:day, g.first_day), g.last_day,
                   g.granted_by, :now, g.only_permissions, g.why
            from unnest(:ids, :former, :scopes) as n (id, former, scope)
            join identity.granted_role g on g.id = n.former
            on conflict (id) do nothing
            """)
        .param("day", day)
        .param("now", Sql.time(clock.now()))
        .param("ids", Sql.ids(going.stream().map(Going::next).toList()))
        .param("former", Sql.ids(going.stream().map(Going::id).toList()))
        .param("scopes", Sql.ids(going.stream().map(Going::successor).toList()))
        .update();
  }

  /// What was handed on while somebody is away stays handed on in what goes on.
  private void handOn(Collection<Succession> successions) {
    jdbc.sql(
            """
            insert into identity.stand_in_grant (stand_in, giver, granted)
            select on_loan.stand_in, on_loan.giver, n.id
            from unnest(:formers, :successors) as s (former, successor)
            join identity.granted_role g on g.scope = s.former and g.ended_at is null
            join identity.stand_in_grant on_loan on on_loan.granted = g.id
            join identity.granted_role n on n.person = g.person and n.role = g.role
              and n.scope = s.successor and n.ended_at is null
            on conflict (stand_in, granted) do nothing
            """)
        .param("formers", Sql.ids(successions.stream().map(Succession::former).toList()))
        .param("successors", Sql.ids(successions.stream().map(Succession::successor).toList()))
        .update();
  }

  private void end(Collection<Succession> successions, LocalDate day) {
    jdbc.sql(
            """
            update identity.granted_role set last_day = :lastDay
            where scope = any(:formers) and last_day > :lastDay and first_day <= :lastDay
              and ended_at is null
            """)
        .param("formers", formers(successions))
        .param("lastDay", day.minusDays(1))
        .update();
  }

  /// Those that would have begun only when the scope was over.
  private void takeAway(Collection<Succession> successions, LocalDate day) {
    jdbc.sql(
            """
            update identity.granted_role
            set ended_at = :now, ended_by = coalesce(granted_by, person)
            where scope = any(:formers) and first_day >= :day and ended_at is null
            """)
        .param("formers", formers(successions))
        .param("day", day)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private static UUID[] formers(Collection<Succession> successions) {
    return Sql.ids(successions.stream().map(Succession::former).distinct().toList());
  }

  record Going(UUID id, UUID person, UUID successor, LocalDate lastDay) {
    UUID next() {
      return Ids.named("grant:" + id + ":" + successor);
    }

    Followed told() {
      return new Followed(
          person,
          Map.of(
              "grant", next().toString(),
              "continues", id.toString(),
              "scope", successor.toString(),
              "lastDay", lastDay.toString()));
    }
  }
}
