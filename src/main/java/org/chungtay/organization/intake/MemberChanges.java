package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Memberships that lines of a list begin and end, a few statements for all of them.
@Repository
class MemberChanges {
  private final JdbcClient jdbc;

  MemberChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Done twice, it is done once.
  void join(Intake intake, Actor by, List<Integer> lines, LocalDate today) {
    statement(
            """
            update organization.membership m
            set last_day = greatest(m.since, coalesce(r.since, :since) - 1)
            from organization.intake_row r
            where r.intake = :intake and r.line = any(:lines) and m.id = r.before
              and (m.last_day is null or m.last_day >= :today)
            """,
            intake,
            lines)
        .param("since", intake.answered().since())
        .param("today", today)
        .update();
    statement(
            """
            insert into organization.membership
              (organization, unit, id, person, since, last_day, temporary, joined, joined_by)
            select u.organization, r.unit, r.target, r.subject, begin.day,
                   least(case when r.last_day >= begin.day then r.last_day end, u.until - 1),
                   coalesce(r.place_decided = 'BOTH', false),
                   nullif(least(r.since, b.joined, b.since, begin.day), begin.day), :by
            from organization.intake_row r join organization.unit u on u.id = r.unit
            left join organization.membership b on b.id = r.before
            cross join lateral (
              select greatest(coalesce(r.since, :since), u.since, b.last_day + 1) as day) begin
            where r.intake = :intake and r.line = any(:lines)
              and not exists (select from organization.membership known where known.id = r.target)
            order by r.unit, r.target
            on conflict do nothing
            """,
            intake,
            lines)
        .param("since", intake.answered().since())
        .param("by", by.person().value())
        .update();
    statement(
            """
            update organization.membership m set last_day = r.last_day
            from organization.intake_row r
            where r.intake = :intake and r.line = any(:lines) and m.id = r.target
              and m.last_day is null and r.last_day >= m.since
            """,
            intake,
            lines)
        .update();
    remember(intake, lines);
  }

  void remember(Intake intake, List<Integer> lines) {
    statement(
            """
            insert into organization.intake_origin (unit, fingerprint, occurrence, subject, target)
            select :unit, r.fingerprint, r.occurrence, r.subject, r.target
            from organization.intake_row r where r.intake = :intake and r.line = any(:lines)
            on conflict (unit, fingerprint, occurrence)
            do update set subject = excluded.subject, target = excluded.target
            """,
            intake,
            lines)
        .param("unit", intake.unit().value())
        .update();
  }

  /// Memberships that nobody touched since are as they were before; says of which lines. One that
  /// goes on under another record of the person was touched.
  Set<Integer> leave(Intake intake, List<Integer> lines) {
    var begun =
        statement(
                """
                  delete from organization.membership m
                  using organization.intake_row r
                  where r.intake = :intake and r.line = any(:lines) and m.id = r.target and m.unit = r.unit
                    and m.person = r.subject and (r.outcome = 'NEW' or r.before is not null)
                and m.last_day is not distinct from r.last_day
                    and not exists (select from organization.membership later where later.continues = m.id)
                    and not exists (select from organization.transfer t where m.id in (t.membership, t.next_membership))
                  returning r.line
                """,
                intake,
                lines)
            .query(Sql.rows(Integer.class))
            .set();
    var undone = new HashSet<>(begun);
    undone.addAll(opened(intake, lines));
    reopenBefore(intake, begun);
    forget(intake, undone);
    return undone;
  }

  /// Those that the list ended.
  private Set<Integer> opened(Intake intake, List<Integer> lines) {
    return statement(
            """
            update organization.membership m set last_day = null
            from organization.intake_row r
            where r.intake = :intake and r.line = any(:lines) and m.id = r.target
              and r.outcome = 'CHANGED' and r.before is null and m.last_day = r.last_day
              and not exists (select from organization.membership again
                where again.unit = m.unit and again.person = m.person and again.id <> m.id
                  and again.since > m.since)
            returning r.line
            """,
            intake,
            lines)
        .query(Sql.rows(Integer.class))
        .set();
  }

  private void reopenBefore(Intake intake, Collection<Integer> lines) {
    statement(
            """
            update organization.membership m set last_day = null
            from organization.intake_row r
            where r.intake = :intake and r.line = any(:lines) and m.id = r.before
            """,
            intake,
            lines)
        .update();
  }

  private void forget(Intake intake, Collection<Integer> lines) {
    statement(
            """
            delete from organization.intake_origin o using organization.intake_row r
            where r.intake = :intake and r.line = any(:lines) and o.target = r.target and o.unit = :unit
            """,
            intake,
            lines)
        .param("unit", intake.unit().value())
        .update();
  }

  private JdbcClient.StatementSpec statement(String sql, Intake intake, Collection<Integer> lines) {
    return jdbc.sql(sql).param("intake", intake.id()).param("lines", lines.toArray(Integer[]::new));
  }
}
