package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Groups that a list opens, all in one statement, and closes again while nothing hangs on them.
@Repository
public class ListedGroups {
  private final JdbcClient jdbc;
  private final KnownOrganizations organizations;

  ListedGroups(JdbcClient jdbc, KnownOrganizations organizations) {
    this.jdbc = jdbc;
    this.organizations = organizations;
  }

  /// Below the unit of each line, in the area that its check found (kept in `before`), not before
  /// the unit above began. Done twice, it is done once.
  public void open(UUID intake, List<Integer> lines, LocalDate since) {
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, covering, since)
            select r.subject, p.organization, 'GROUP', r.name, r.folded, r.before, p.id, p.path || r.subject,
                   p.covering || r.subject, greatest(coalesce(r.since, :since), p.since)
            from organization.intake_row r join organization.unit p on p.id = r.unit
            where r.intake = :intake and r.line = any(:lines) and p.until is null
            on conflict do nothing
            """)
        .param("intake", intake)
        .param("lines", lines.toArray(Integer[]::new))
        .param("since", since)
        .update();
    organizations.forget();
  }

  /// What was done in a group keeps its group: it is closed, never removed. Says of which lines.
  public Set<Integer> takeBack(UUID intake, List<Integer> lines, LocalDate today) {
    var closed =
        jdbc.sql(
                """
                update organization.unit u
                set until = greatest(u.since + 1, :today), version = u.version + 1
                from organization.intake_row r
                where r.intake = :intake and r.line = any(:lines) and u.id = r.subject and r.fresh
                  and u.until is null and u.version = 1
                  and not exists (select from organization.membership m where m.unit = u.id)
                  and not exists (select from organization.unit below where below.parent = u.id)
                  and not exists (select from identity.v_granted_role g where g.scope = u.id)
                returning r.line
                """)
            .param("intake", intake)
            .param("lines", lines.toArray(Integer[]::new))
            .param("today", today)
            .query(Sql.rows(Integer.class))
            .set();
    organizations.forget();
    return closed;
  }
}
