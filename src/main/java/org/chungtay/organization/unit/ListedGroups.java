package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.organization.GroupExists;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Groups and branches that a list opens, all in one statement, and closes again while nothing
/// hangs on them.
@Repository
public class ListedGroups {
  private final JdbcClient jdbc;
  private final KnownOrganizations organizations;

  ListedGroups(JdbcClient jdbc, KnownOrganizations organizations) {
    this.jdbc = jdbc;
    this.organizations = organizations;
  }

  /// Below the unit of each line, which may be opened by another of the lines, in the area that its
  /// check found (kept in `before`); not before the unit above began, nor before one of that name
  /// was over. Done twice, it is done once; refuses `group-exists` where a name was taken
  /// meanwhile.
  public void open(UUID intake, List<Integer> lines, LocalDate since) {
    int there =
        jdbc.sql(
                """
                with recursive line as (
                  select r.subject, r.unit, r.name, r.folded, r.before as area, r.sector,
                    coalesce(r.unit_kind, case when r.sector is null then 'GROUP' else 'BRANCH' end) as kind,
                    greatest(coalesce(r.since, :since), (
                      select max(f.until) from organization.unit f
                      where f.parent = r.unit and lower(f.name) = lower(r.name))) as since
                  from organization.intake_row r where r.intake = :intake and r.line = any(:lines)),
                opened as (
                  select l.*, p.organization, p.path || l.subject as path, p.covering || l.subject as covering,
                    greatest(l.since, p.since) as begins
                  from line l join organization.unit p on p.id = l.unit where p.until is null
                  union all
                  select l.*, o.organization, o.path || l.subject, o.covering || l.subject,
                    greatest(l.since, o.begins)
                  from line l join opened o on o.subject = l.unit)
                insert into organization.unit
                  (id, organization, kind, sector, name, folded, area, parent, path, covering, since)
                select subject, organization, kind,
                  case when kind = 'BRANCH' then coalesce(sector, 'OTHER') end, name, folded, area, unit, path,
                  covering, begins
                from opened
                on conflict do nothing
                """)
            .param("intake", intake)
            .param("lines", lines.toArray(Integer[]::new))
            .param("since", since)
            .update();
    organizations.forget();
    if (there < lines.size()) {
      throw new GroupExists();
    }
  }

  /// What was done in a group keeps its group: it is closed, never removed. Says of which lines.
  /// Those farther down first, until none is left that nothing hangs on.
  public Set<Integer> takeBack(UUID intake, List<Integer> lines, LocalDate today) {
    var closed = new HashSet<Integer>();
    while (closed.addAll(close(intake, lines, today))) {
      // what was above those is free now
    }
    organizations.forget();
    return closed;
  }

  private Set<Integer> close(UUID intake, List<Integer> lines, LocalDate today) {
    return jdbc.sql(
            """
            update organization.unit u
            set until = greatest(u.since + 1, :today), version = u.version + 1
            from organization.intake_row r
            where r.intake = :intake and r.line = any(:lines) and u.id = r.subject and r.fresh
              and u.until is null and u.version = 1
              and not exists (select from organization.membership m where m.unit = u.id)
              and not exists (select from organization.unit below where below.parent = u.id
                and (below.until is null or below.until > greatest(below.since + 1, :today)))
              and not exists (select from identity.v_granted_role g where g.scope = u.id)
            returning r.line
            """)
        .param("intake", intake)
        .param("lines", lines.toArray(Integer[]::new))
        .param("today", today)
        .query(Sql.rows(Integer.class))
        .set();
  }
}
