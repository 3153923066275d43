package org.chungtay.care.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who belongs to what concerns a group; of many groups in one question.
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
    return of(members(List.of(group)), group);
  }

  public Map<UnitId, List<PersonId>> members(Collection<UnitId> groups) {
    return people(
        """
        select distinct m.unit, m.person from organization.v_membership m
        where m.unit = any(:units) and m.since <= :day
          and (m.last_day is null or m.last_day >= :day)
        order by m.unit, m.person
        """,
        groups);
  }

  /// Who leads it: whoever was granted the right in this very group, and members who took one of
  /// its places over.
  public List<PersonId> leaders(UnitId group) {
    return of(leaders(List.of(group)), group);
  }

  public Map<UnitId, List<PersonId>> leaders(Collection<UnitId> groups) {
    return people(
        """
        select r.scope as unit, r.person from identity.v_right r
        where r.scope = any(:units) and r.permission = 'care.lead'
          and :day between r.first_day and r.last_day
        union
        select a.unit, a.leader from care.adoption a
        join organization.v_membership m on m.unit = a.unit and m.person = a.leader
          and m.since <= :day and (m.last_day is null or m.last_day >= :day)
        where a.unit = any(:units) and a.state = 'ACCEPTED' and (a.until is null or a.until > :day)
        order by unit, person
        """,
        groups);
  }

  /// Who may confirm the work of groups in the nearest unit above each that has somebody.
  public Map<UnitId, List<PersonId>> officers(Collection<UnitId> groups) {
    return people(
        """
        with above as (
          select u.id as unit, r.person, array_position(u.path, r.scope) as depth,
                 max(array_position(u.path, r.scope)) over (partition by u.id) as nearest
          from organization.v_unit u
          join identity.v_right r on r.scope = any(u.path) and r.permission = 'care.confirm'
            and :day between r.first_day and r.last_day
          where u.id = any(:units))
        select distinct unit, person from above where depth = nearest order by unit, person
        """,
        groups);
  }

  /// Nobody, of a group of which nothing was found.
  public static List<PersonId> of(Map<UnitId, List<PersonId>> people, UnitId group) {
    return people.getOrDefault(group, List.of());
  }

  private record Belongs(UUID unit, UUID person) {}

  private Map<UnitId, List<PersonId>> people(String sql, Collection<UnitId> units) {
    return jdbc
        .sql(sql)
        .param("units", Sql.ids(units.stream().map(UnitId::value).toList()))
        .param("day", clock.today())
        .query(Sql.rows(Belongs.class))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                one -> UnitId.of(one.unit()),
                Collectors.mapping(one -> PersonId.of(one.person()), Collectors.toList())));
  }
}
