package org.chungtay.activity.show;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.ActivityRows;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class PublicActivities implements Activities {
  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final ActivityRows rows;

  PublicActivities(JdbcClient jdbc, Lifecycle lifecycle, ActivityRows rows) {
    this.jdbc = jdbc;
    this.lifecycle = lifecycle;
    this.rows = rows;
  }

  @Override
  public Optional<Activity> find(ActivityId activity) {
    return lifecycle.find(activity).filter(found -> found.state() != State.DRAFT);
  }

  @Override
  public Found search(Search search) {
    record Hit(UUID id, long count, Optional<Double> kilometres) {}
    var query = SearchQuery.of(search);
    var hits =
        jdbc.sql(query.sql())
            .params(query.parameters())
            .query((row, _) ->
                new Hit(
                    row.getObject("id", UUID.class),
                    row.getLong("count"),
                    Optional.ofNullable(row.getObject("km", Double.class))))
            .list();
    var count = hits.isEmpty() ? 0 : hits.getFirst().count();
    var pages = (int) Math.ceilDiv(count, search.size());
    return new Found(
        rows.in(hits.stream().map(Hit::id).toList()),
        search.page(),
        Math.max(pages, 1),
        count,
        hits.stream()
            .filter(hit -> hit.kilometres().isPresent())
            .collect(
                Collectors.toMap(
                    hit -> ActivityId.of(hit.id()), hit -> hit.kilometres().orElseThrow())));
  }

  @Override
  public List<Activity> first(Search search) {
    var query = SearchQuery.first(search);
    return rows.in(
        jdbc.sql(query.sql()).params(query.parameters()).query(Sql.rows(UUID.class)).list());
  }

  @Override
  public long count(Search search) {
    var query = SearchQuery.count(search);
    return jdbc.sql(query.sql()).params(query.parameters()).query(Sql.rows(Long.class)).single();
  }

  @Override
  public Map<ActivityId, Turnout> turnouts(Collection<ActivityId> activities) {
    record Row(ActivityId activity, Turnout turnout) {}
    return jdbc
        .sql(
            """
            select a.id,
                   a.coming,
                   coalesce(t.themselves, 0) as themselves,
                   coalesce(t.by_leader, 0) as by_leader,
                   coalesce(d.heads, 0) as heads
            from activity.activity a
            left join lateral (
              select count(*) filter (where r.way = 'SELF') as themselves,
                     count(*) filter (where r.way = 'LEADER') as by_leader
              from activity.attendance t
              join activity.registration r on r.activity_id = t.activity_id and r.id = t.registration_id
              where t.activity_id = a.id) t on true
            left join lateral (
              select sum(d.head_count)::int as heads from activity.delegation d
              where d.activity_id = a.id and d.removed_at is null) d on true
            where a.id = any(:ids)
            """)
        .param("ids", Sql.ids(activities.stream().map(ActivityId::value).toList()))
        .query((row, _) ->
            new Row(
                ActivityId.of(row.getObject("id", UUID.class)),
                new Turnout(
                    row.getInt("coming"),
                    row.getInt("themselves"),
                    row.getInt("by_leader"),
                    row.getInt("heads"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::activity, Row::turnout));
  }

  @Override
  public List<Step> history(ActivityId activity) {
    return jdbc.sql(
            """
            select to_state, at, reason from activity.transition
            where activity_id = :id and to_state <> 'DRAFT' order by step
            """)
        .param("id", activity.value())
        .query((row, _) ->
            new Step(
                State.valueOf(row.getString("to_state")),
                row.getTimestamp("at").toInstant(),
                row.getString("reason")))
        .list();
  }
}
