package org.chungtay.organization.right;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Grants with their words. The caller asks whether the reader may see them.
@Repository
public class RightLines {
  private static final int MOST = 200;

  private static final String LINES =
      """
      select * from (
        select g.id as grant, g.person, p.name, g.scope, coalesce(u.name, '') as unit, g.role,
               coalesce((select string_agg(h.permission, ' ') from identity.v_role_permission h
                         where h.role = g.role and (g.only_permissions is null
                           or h.permission = any(g.only_permissions))), '') as deeds,
               g.first_day, g.last_day, coalesce(b.name, '') as given_by, g.granted_at as given_at,
               g.why, g.ended_at is not null or g.last_day < :today as over,
               g.ended_at as taken_at, coalesce(t.name, '') as taken_by, p.folded_name
        from identity.v_role_history g
        join identity.v_person_name p on p.id = g.person
        left join organization.unit u on u.id = g.scope
        left join identity.v_person_name b on b.id = g.granted_by and g.granted_by <> g.person
        left join identity.v_person_name t on t.id = g.ended_by) line
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  RightLines(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Given in the unit itself and in force today or later, whoever ends first at the top.
  public List<RightLine> inUnit(UnitId unit) {
    return lines(
        "where scope = :of and not over order by last_day, folded_name, \"grant\"", unit.value());
  }

  /// Ended ones, whoever ended last at the top.
  public List<RightLine> formerlyInUnit(UnitId unit) {
    return lines(
        "where scope = :of and over order by coalesce(taken_at, last_day) desc, folded_name, \"grant\"",
        unit.value());
  }

  /// The person's own, also ended ones, the newest first.
  public List<RightLine> of(PersonId person) {
    return lines("where person = :of order by over, last_day desc, \"grant\"", person.value());
  }

  /// What each role may do, the smallest first.
  public Map<String, Set<String>> roles() {
    record Held(String role, String permission) {}
    var held =
        jdbc.sql(
                """
                select role, permission from identity.v_role_permission
                order by count(*) over (partition by role), role, permission
                """)
            .query(Sql.rows(Held.class))
            .list();
    var roles = new LinkedHashMap<String, Set<String>>();
    held.forEach(
        one -> roles.computeIfAbsent(one.role(), _ -> new LinkedHashSet<>()).add(one.permission()));
    return roles;
  }

  public Optional<RightLine> find(UUID grant) {
    return lines("where \"grant\" = :of", grant).stream().findFirst();
  }

  private List<RightLine> lines(String which, UUID of) {
    return jdbc.sql(LINES + which + " limit " + MOST)
        .param("of", of)
        .param("today", clock.today())
        .query(Sql.rows(RightLine.class))
        .list();
  }
}
