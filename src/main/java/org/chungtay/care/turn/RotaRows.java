package org.chungtay.care.turn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.turn.Rotation.Member;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is in the lists of adoptions, from when to when they belong to the group.
@Component
class RotaRows {
  private final JdbcClient jdbc;

  RotaRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Row(
      UUID adoption,
      UUID person,
      LocalDate since,
      @Nullable LocalDate last,
      @Nullable LocalDate awayFrom,
      @Nullable LocalDate awayTo) {
    Member member() {
      return new Member(
          PersonId.of(person),
          since,
          Optional.ofNullable(last),
          Optional.ofNullable(awayFrom),
          Optional.ofNullable(awayTo));
    }
  }

  /// In the order of the lists; whoever was never of the group is in none.
  Map<UUID, List<Member>> members(Collection<UUID> adoptions) {
    return jdbc
        .sql(
            """
            select r.adoption, r.person, m.since, m.last_day as last, r.away_from, r.away_to
            from care.rota r
            join care.adoption a on a.id = r.adoption
            join lateral (
              select m.since, m.last_day from organization.v_membership m
              where m.unit = a.unit and m.person = r.person
              order by m.since desc limit 1) m on true
            where r.adoption = any(:adoptions)
            order by r.adoption, r.position
            """)
        .param("adoptions", Sql.ids(adoptions))
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::adoption, Collectors.mapping(Row::member, Collectors.toList())));
  }

  private record Last(UUID adoption, UUID assignee) {}

  /// Who was last on turn before a day, by adoption.
  Map<UUID, PersonId> lastBefore(Collection<UUID> adoptions, LocalDate day) {
    return jdbc
        .sql(
            """
            select distinct on (adoption) adoption, assignee from care.turn
            where adoption = any(:adoptions) and day < :day and assignee is not null
            order by adoption, day desc
            """)
        .param("adoptions", Sql.ids(adoptions))
        .param("day", day)
        .query(Sql.rows(Last.class))
        .list()
        .stream()
        .collect(Collectors.toMap(Last::adoption, last -> PersonId.of(last.assignee())));
  }
}
