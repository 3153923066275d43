package org.chungtay.organization.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.organization.duplicate.Duplicates.Decided;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was decided, newest first.
@Repository
class DecidedPairs {
  private static final int MOST = 100;

  private static final String DECIDED =
      """
      select d.id, d.verdict, one.name as one, other.name as other, coalesce(kept.name, '') as kept,
             coalesce(by.name, '') as decided_by, d.decided_at, d.undone_at
      from identity.v_pair_decision d
      join identity.v_person_name one on one.id = d.first
      join identity.v_person_name other on other.id = d.second
      left join identity.v_person_name kept on kept.id = d.kept
      left join identity.v_person_name by on by.id = d.decided_by
      """;

  /// Both are looked after by the reader, the one that went on under the one it went on as.
  private static final String MINE =
      """
      (:everywhere or d.decided_by = :me or not exists (
        select from unnest(array[coalesce(d.kept, d.first), coalesce(d.kept, d.second)]) as one (id)
        where not exists (
          select from organization.membership m
          join organization.unit u on u.id = m.unit and u.covering && :scopes
          where m.person = one.id and daterange(m.since, m.last_day, '[]') @> :today)))
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  DecidedPairs(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Decided> list(UUID me, Collection<UUID> scopes) {
    return rows("where " + MINE + " order by d.decided_at desc, d.id limit " + MOST, me, scopes)
        .query(Sql.rows(Decided.class))
        .list();
  }

  Optional<Decided> find(UUID decision, UUID me, Collection<UUID> scopes) {
    return rows("where d.id = :id and " + MINE, me, scopes)
        .param("id", decision)
        .query(Sql.rows(Decided.class))
        .optional();
  }

  private JdbcClient.StatementSpec rows(String which, UUID me, Collection<UUID> scopes) {
    return jdbc.sql(DECIDED + which)
        .param("me", me)
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .param("today", clock.today());
  }
}
