package org.chungtay.activity.show;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Announced activities by words of title, place or unit, those nearest to today first. Where words
/// are so common that thousands match, the latest come first, walked by their day.
@Component
class ActivityFindings implements Findings {
  private static final int SORTED = 2_000;
  private static final int LOOKED_AT = 10_000;

  private static final String NEWEST =
      """
      with newest as materialized (
        select id, title, day, lead_unit, starts_at, state, folded from activity.activity
        where starts_at < :soon order by starts_at desc limit :newest),
      hit as (select * from newest a where %s and a.state <> 'DRAFT')
      """;

  private static final Duration AHEAD = Duration.ofDays(60);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final JdbcClient jdbc;
  private final CityClock clock;

  ActivityFindings(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.ACTIVITIES;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    if (amongNewest(asked) > SORTED) {
      return new Found(newest(asked), SORTED, true);
    }
    var hits = count(asked);
    return hits > SORTED
        ? new Found(latest(asked), SORTED, true)
        : new Found(hits == 0 ? List.of() : nearest(asked), hits, false);
  }

  /// Words that so many of the newest share need no index of words: it would gather all of the
  /// others first.
  private int amongNewest(Asked asked) {
    return jdbc.sql(NEWEST.formatted(asked.matching("a.folded")) + "select count(*)::int from hit")
        .params(asked.patterns())
        .param("newest", LOOKED_AT)
        .param("soon", Sql.time(clock.now().plus(AHEAD)))
        .query(Sql.rows(Integer.class))
        .single();
  }

  private List<Finding> newest(Asked asked) {
    return jdbc.sql(
            NEWEST.formatted(asked.matching("a.folded"))
                + """
                select hit.id, hit.title, hit.day, u.name as unit
                from (select * from hit order by starts_at desc, id limit :size offset :skip) hit
                join organization.v_unit u on u.id = hit.lead_unit
                order by hit.starts_at desc, hit.id
                """)
        .params(asked.patterns())
        .param("newest", LOOKED_AT)
        .param("soon", Sql.time(clock.now().plus(AHEAD)))
        .param("size", asked.size())
        .param("skip", Math.min(asked.skip(), SORTED))
        .query((row, _) -> finding(row))
        .list();
  }

  private int count(Asked asked) {
    return jdbc.sql(
            """
            select count(*)::int from (
              select from activity.activity a
              where %s and a.state <> 'DRAFT' limit :most) hit
            """
                .formatted(asked.matching("a.folded")))
        .params(asked.patterns())
        .param("most", SORTED + 1)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private List<Finding> nearest(Asked asked) {
    return jdbc.sql(
            """
            select a.id, a.title, a.day, u.name as unit
            from activity.activity a join organization.v_unit u on u.id = a.lead_unit
            where %s and a.state <> 'DRAFT'
            order by a.folded not like :beginning, abs(a.day - :today), a.id
            limit :size offset :skip
            """
                .formatted(asked.matching("a.folded")))
        .params(asked.patterns())
        .param("beginning", asked.beginning())
        .param("today", clock.today())
        .param("size", asked.size())
        .param("skip", asked.skip())
        .query((row, _) -> finding(row))
        .list();
  }

  private List<Finding> latest(Asked asked) {
    return jdbc.sql(
            """
            select a.id, a.title, a.day, u.name as unit
            from activity.activity a join organization.v_unit u on u.id = a.lead_unit
            where %s and a.state <> 'DRAFT' and a.starts_at < :soon
            order by a.starts_at desc, a.id limit :size offset :skip
            """
                .formatted(asked.matching("a.folded")))
        .params(asked.patterns())
        .param("soon", Sql.time(clock.now().plus(AHEAD)))
        .param("size", asked.size())
        .param("skip", asked.skip())
        .query((row, _) -> finding(row))
        .list();
  }

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        row.getString("title"),
        DAY.format(row.getObject("day", LocalDate.class)) + " · " + row.getString("unit"),
        "/activities/" + row.getString("id"));
  }
}
