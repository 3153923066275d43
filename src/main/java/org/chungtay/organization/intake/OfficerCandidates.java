package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Members whom a list of officers may mean, and what they hold already.
@Repository
class OfficerCandidates {
  private final JdbcClient jdbc;

  OfficerCandidates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Members of a unit or what lies below it who are called so, or are among these people.
  List<Candidate> members(
      UUID root, List<String> folded, Collection<UUID> people, LocalDate today) {
    return jdbc.sql(
            """
            select m.person, p.folded_name as folded, u.path from organization.membership m
            join organization.unit u on u.id = m.unit and u.path @> array[:root]::uuid[]
            join identity.v_person p on p.id = m.person
            where daterange(m.since, m.last_day, '[]') @> :today
              and (p.folded_name = any(:folded) or m.person = any(:people))
            order by p.folded_name, m.person
            """)
        .param("root", root)
        .param("folded", Sql.texts(folded))
        .param("people", Sql.ids(people))
        .param("today", today)
        .query((row, _) ->
            new Candidate(
                row.getObject("person", UUID.class),
                row.getString("folded"),
                Set.of((UUID[]) row.getArray("path").getArray())))
        .list();
  }

  Set<Held> held(UUID root, LocalDate today) {
    return jdbc.sql(
            """
            select g.id, g.person, p.folded_name as folded, g.role, g.scope, g.last_day
            from identity.v_granted_role g
            join identity.v_person p on p.id = g.person
            join organization.unit u on u.id = g.scope and u.path @> array[:root]::uuid[]
            where :today between g.first_day and g.last_day
            """)
        .param("root", root)
        .param("today", today)
        .query(Sql.rows(Held.class))
        .set();
  }

  /// Grants among them that nobody ended since.
  Set<UUID> open(Collection<UUID> grants) {
    return jdbc.sql("select id from identity.v_granted_role where id = any(:ids)")
        .param("ids", Sql.ids(grants))
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// @param path of the unit that the person belongs to
  record Candidate(UUID person, String folded, Set<UUID> path) {}

  /// @param folded what its holder is called
  record Held(UUID id, UUID person, String folded, String role, UUID scope, LocalDate lastDay) {}
}
