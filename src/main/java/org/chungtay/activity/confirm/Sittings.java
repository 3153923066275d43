package org.chungtay.activity.confirm;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.activity.confirm.Sitting.Item;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Sittings {
  static final int MOST = 200;
  private static final Duration KEPT = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final CityClock clock;

  Sittings(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Beginning again with the same id is the same sitting. The officer's old ones are forgotten.
  @Transactional
  Sitting begin(Actor officer, UUID id, List<ActivityId> activities) {
    jdbc.sql("delete from activity.sitting where officer = :me and begun_at < :before")
        .param("me", officer.person().value())
        .param("before", Sql.time(clock.now().minus(KEPT)))
        .update();
    if (!activities.isEmpty()) {
      jdbc.sql(
              """
              insert into activity.sitting (officer, id, activities, begun_at)
              values (:me, :id, :activities, :now) on conflict do nothing
              """)
          .param("me", officer.person().value())
          .param("id", id)
          .param("activities", Sql.ids(activities.stream().map(ActivityId::value).toList()))
          .param("now", Sql.time(clock.now()))
          .update();
    }
    return find(officer, id).orElseGet(() -> new Sitting(id, List.of()));
  }

  /// Only the officer's own.
  Optional<Sitting> find(Actor officer, UUID id) {
    var items =
        jdbc.sql(
                """
                select x.activity, a.title, a.day, a.state, coalesce(p.decided_by = :me, false) as mine
                from activity.sitting s
                cross join lateral unnest(s.activities) with ordinality x (activity, nr)
                join activity.activity a on a.id = x.activity
                left join lateral (
                  select r.decided_by from activity.report r
                  where r.activity_id = a.id order by r.revision desc limit 1) p on true
                where s.officer = :me and s.id = :id order by x.nr
                """)
            .param("me", officer.person().value())
            .param("id", id)
            .query((row, _) ->
                new Item(
                    ActivityId.of(row.getObject("activity", UUID.class)),
                    row.getString("title"),
                    row.getObject("day", LocalDate.class),
                    State.valueOf(row.getString("state")),
                    row.getBoolean("mine")))
            .list();
    return items.isEmpty() ? Optional.empty() : Optional.of(new Sitting(id, items));
  }
}
