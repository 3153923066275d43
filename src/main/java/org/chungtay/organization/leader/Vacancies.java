package org.chungtay.organization.leader;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.organization.leader.VacancyList.Vacancy;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Groups and branches without a leader, for whoever may name one: those above them.
@Repository
class Vacancies {
  static final int PER_PAGE = 50;

  private static final String FROM =
      """
      from organization.unit u
      join organization.unit a on a.id = u.parent
      left join lateral (
        select max(o.until) as until from organization.office o
        where o.unit = u.id and o.post = 'LEADER' and o.since < o.until) led on true
      where u.kind in ('GROUP', 'BRANCH') and daterange(u.since, u.until) @> :today
        and (:everywhere or a.covering && :scopes)
        and (led.until is null or led.until <= :today)
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  Vacancies(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Those that had one.
  long lost(Set<UUID> scopes) {
    return scopes.isEmpty()
        ? 0
        : about("select count(*) " + FROM + " and led.until is not null", scopes)
            .query(Sql.rows(Long.class))
            .single();
  }

  long count(Set<UUID> scopes, String typed) {
    return named("select count(*) " + FROM + NAMED, scopes, typed)
        .query(Sql.rows(Long.class))
        .single();
  }

  /// Those that lost one first, the latest before the others; then those that never had one.
  List<Vacancy> page(Set<UUID> scopes, String typed, int page) {
    return named(
            "select u.id, u.name, a.name as above, led.until "
                + FROM
                + NAMED
                + " order by led.until desc nulls last, a.numbered, u.numbered, u.id"
                + " limit :most offset :skip",
            scopes,
            typed)
        .param("most", PER_PAGE)
        .param("skip", page * PER_PAGE)
        .query(Sql.rows(Vacancy.class))
        .list();
  }

  private static final String NAMED = " and ' ' || u.folded like '% ' || :name || '%'";

  private StatementSpec named(String sql, Set<UUID> scopes, String typed) {
    return about(sql, scopes).param("name", Folded.of(typed));
  }

  private StatementSpec about(String sql, Set<UUID> scopes) {
    return jdbc.sql(sql)
        .param("today", clock.today())
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes));
  }
}
