package org.chungtay.care.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who belongs to what concerns a group.
@Component
public class Circle {
  private final JdbcClient jdbc;
  private final CityClock clock;

  Circle(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Everybody of the group today, guests included.
  public List<PersonId> members(UnitId group) {
    return people(
        """
        select distinct m.person from organization.v_membership m
        where m.unit = :unit and m.since <= :day and (m.last_day is null or m.last_day >= :day)
        order by m.person
        """,
        group);
  }

  /// Who leads it: whoever was granted the right in this very group.
  public List<PersonId> leaders(UnitId group) {
    return people(
        """
        select distinct r.person from identity.v_right r
        where r.scope = :unit and r.permission = 'care.lead'
          and :day between r.first_day and r.last_day
        order by r.person
        """,
        group);
  }

  /// Who may confirm its work in the nearest unit above it that has somebody.
  public List<PersonId> officers(UnitId group) {
    return people(
        """
        with above as (
          select r.person, array_position(u.path, r.scope) as depth
          from organization.v_unit u
          join identity.v_right r on r.scope = any(u.path) and r.permission = 'care.confirm'
            and :day between r.first_day and r.last_day
          where u.id = :unit)
        select distinct person from above
        where depth = (select max(depth) from above) order by person
        """,
        group);
  }

  private List<PersonId> people(String sql, UnitId unit) {
    LocalDate day = clock.today();
    return jdbc
        .sql(sql)
        .param("unit", unit.value())
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .toList();
  }
}
