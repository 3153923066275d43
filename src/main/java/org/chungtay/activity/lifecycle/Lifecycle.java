package org.chungtay.activity.lifecycle;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.activity.TooEarlyToBegin;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The one place where an activity changes its state; every room of the module steps through it.
@Component
public class Lifecycle {
  private final JdbcClient jdbc;
  private final ActivityRows rows;
  private final CityClock clock;

  Lifecycle(JdbcClient jdbc, ActivityRows rows, CityClock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.clock = clock;
  }

  public Optional<Activity> find(ActivityId activity) {
    return rows.find(activity);
  }

  /// Refuses `not-found`; drafts included.
  public Activity get(ActivityId activity) {
    return find(activity).orElseThrow(() -> new NotFound("activity"));
  }

  /// The activity as it stands, held against every other change until the transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public Activity hold(ActivityId activity) {
    var held =
        jdbc.sql("select true from activity.activity where id = :id for update")
            .param("id", activity.value())
            .query(Boolean.class)
            .optional();
    if (held.isEmpty()) {
      throw new NotFound("activity");
    }
    return get(activity);
  }

  /// Many at once, each held in the order of the ids, so that two who hold many never wait for each
  /// other in a circle.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Activity> holdAll(Collection<ActivityId> activities) {
    var ids = activities.stream().distinct().map(ActivityId::value).toList();
    var held =
        jdbc.sql("select id from activity.activity where id = any(:ids) order by id for update")
            .param("ids", Sql.ids(ids))
            .query(Sql.rows(UUID.class))
            .list();
    if (held.size() < ids.size()) {
      throw new NotFound("activity");
    }
    return rows.in(held);
  }

  /// The first step of a new activity, written before its row so that the row can stand on it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(ActivityId activity, State first, Actor actor) {
    write(activity, 1, "NONE", first, Optional.of(actor), "");
  }

  /// Takes a held activity one step further. Refuses `activity-closed` when its state does not
  /// allow it.
  ///
  /// @param actor empty when the clock does it
  @Transactional(propagation = Propagation.MANDATORY)
  public void step(Activity held, State next, Optional<Actor> actor, String reason) {
    if (!held.state().canBecome(next)) {
      throw new ActivityClosed();
    }
    var step =
        jdbc.sql(
                """
                update activity.activity set step = step + 1, state = :next, version = version + 1,
                  begun_at = case when :next = 'RUNNING' then :now else begun_at end,
                  changed_by = coalesce(:by, changed_by)
                where id = :id returning step
                """)
            .param("id", held.id().value())
            .param("next", next.name())
            .param("now", Sql.time(clock.now()))
            .param("by", actor.map(a -> a.person().value()).orElse(null), Types.OTHER)
            .query(Integer.class)
            .single();
    write(held.id(), step, held.state().name(), next, actor, reason);
  }

  /// Its leader begins it. Refuses `too-early-to-begin` before people gather.
  @Transactional(propagation = Propagation.MANDATORY)
  public void start(Activity held, Actor leader) {
    if (held.state().canBecome(State.RUNNING) && !held.gathers(clock.now())) {
      throw new TooEarlyToBegin();
    }
    step(held, State.RUNNING, Optional.of(leader), "");
  }

  private void write(
      ActivityId activity, int step, String from, State to, Optional<Actor> actor, String reason) {
    jdbc.sql(
            """
            insert into activity.transition
              (activity_id, step, from_step, from_state, to_state, at, by_person, reason)
            values (:id, :step, :fromStep, :from, :to, :at, :by, :reason)
            """)
        .param("id", activity.value())
        .param("step", step)
        .param("fromStep", step == 1 ? null : step - 1)
        .param("from", from)
        .param("to", to.name())
        .param("at", Sql.time(clock.now()))
        .param("by", actor.map(a -> a.person().value()).orElse(null))
        .param("reason", reason)
        .update();
  }
}
