package org.chungtay.movement.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movements.Found;
import org.chungtay.movement.Movements.Search;
import org.chungtay.organization.OrganizationId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Looking through movements by pages: the public ones, and those that somebody keeps.
@Repository
class MovementQuery {
  private static final String PUBLIC =
      """
      from movement.movement m
      where m.state <> 'DRAFT' and m.folded like :words
        and (:anybody or :organization = any(m.organizations))
        and (:sdg = '' or exists (
          select from unnest(m.sdg) as target where target = :sdg or split_part(target, '.', 1) = :sdg))
      """;
  private static final String KEPT =
      """
      from movement.movement m
      where m.folded like :words and (:everywhere or exists (
        select from organization.v_unit u where u.id = any(m.units) and u.covering && :scopes))
      """;
  private static final String ORDER =
      " order by m.state = 'ENDED', m.last_day desc, m.id limit :size offset :skip";
  private static final String KEPT_ORDER =
      " order by m.state <> 'DRAFT', m.state = 'ENDED', m.last_day desc, m.id limit :size offset :skip";

  private final JdbcClient jdbc;
  private final MovementRows rows;

  MovementQuery(JdbcClient jdbc, MovementRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  Found open(Search search) {
    return found(
        sought(jdbc.sql("select count(*)::int " + PUBLIC), search)
            .query(Sql.rows(Integer.class))
            .single(),
        search.page(),
        search.size(),
        (size, skip) ->
            sought(jdbc.sql("select m.* " + PUBLIC + ORDER), search)
                .param("size", size)
                .param("skip", skip));
  }

  private static StatementSpec sought(StatementSpec statement, Search search) {
    return statement
        .param("words", words(search.words()))
        .param("anybody", search.organization().isEmpty())
        .param(
            "organization",
            search.organization().map(OrganizationId::value).orElse(Access.INSTALLATION))
        .param("sdg", search.sdg());
  }

  private static String words(String typed) {
    return "%" + Folded.of(typed) + "%";
  }

  /// Those with a unit within the scopes, drafts first.
  Found kept(Set<UUID> scopes, String typed, int page, int size) {
    return found(
        held(jdbc.sql("select count(*)::int " + KEPT), scopes, typed)
            .query(Sql.rows(Integer.class))
            .single(),
        page,
        size,
        (most, skip) ->
            held(jdbc.sql("select m.* " + KEPT + KEPT_ORDER), scopes, typed)
                .param("size", most)
                .param("skip", skip));
  }

  private static StatementSpec held(StatementSpec statement, Set<UUID> scopes, String typed) {
    return statement
        .param("words", words(typed))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes));
  }

  /// The page that is asked for, or the last one.
  private Found found(int count, int page, int size, Read read) {
    var pages = Math.ceilDiv(count, size);
    var here = Math.clamp(page, 0, Math.max(0, pages - 1));
    var movements =
        read.page(size, (long) here * size).query((row, _) -> rows.movement(row)).list();
    return new Found(movements, here, pages, count);
  }

  @FunctionalInterface
  private interface Read {
    StatementSpec page(int size, long skip);
  }

  List<Movement> running(LocalDate day) {
    return jdbc.sql(
            """
            select * from movement.movement where state = 'LAUNCHED' and last_day >= :day
            order by folded, id
            """)
        .param("day", day)
        .query((row, _) -> rows.movement(row))
        .list();
  }
}
