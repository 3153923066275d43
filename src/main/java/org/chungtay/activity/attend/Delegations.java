package org.chungtay.activity.attend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// People who came as a group, by head-count.
@Component
class Delegations {
  private static final int LARGEST = 50_000;
  private static final int LONGEST_NAME = 160;

  private final JdbcClient jdbc;
  private final Leadership leadership;
  private final Audit audit;
  private final CityClock clock;

  Delegations(JdbcClient jdbc, Leadership leadership, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.leadership = leadership;
    this.audit = audit;
    this.clock = clock;
  }

  /// Refuses `activity-closed`, and a count that is none. Repeating it changes nothing.
  @Transactional
  public void count(Actor leader, ActivityId activity, Delegation delegation) {
    var held = leadership.hold(leader, activity);
    if (!held.state().takesAttendance()) {
      throw new ActivityClosed();
    }
    var name = checked(delegation);
    var added =
        jdbc.sql(
                """
                insert into activity.delegation
                  (activity_id, id, site, name, unit, head_count, entered_by, entered_at)
                values (:activity, :id, :site, :name, :unit, :heads, :by, :now)
                on conflict (activity_id, id) do nothing
                """)
            .param("activity", activity.value())
            .param("id", delegation.id())
            .param("site", held.site(delegation.site()).id().value())
            .param("name", name)
            .param("unit", delegation.unit().map(UnitId::value).orElse(null))
            .param("heads", delegation.headCount())
            .param("by", leader.person().value())
            .param("now", Sql.time(clock.now()))
            .update();
    if (added == 1) {
      audit.did(
          leader,
          "activity.delegation-counted",
          activity.value(),
          Map.of("name", name, "heads", String.valueOf(delegation.headCount())));
    }
  }

  /// The name, cleaned.
  private static String checked(Delegation delegation) {
    var name = Typed.line(delegation.name());
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new InvalidInput("name", "needed");
    }
    if (delegation.headCount() < 1 || delegation.headCount() > LARGEST) {
      throw new InvalidInput("heads", "not-a-number");
    }
    return name;
  }

  /// Takes a count back, or puts it in again; both may be repeated. Refuses `not-found`.
  @Transactional
  public void setRemoved(Actor leader, ActivityId activity, UUID delegation, boolean removed) {
    if (!leadership.hold(leader, activity).state().takesAttendance()) {
      throw new ActivityClosed();
    }
    var changed =
        jdbc.sql(
                """
                update activity.delegation set removed_at = :at
                where activity_id = :activity and id = :id and (removed_at is null) = :removed
                """)
            .param("at", removed ? Sql.time(clock.now()) : null)
            .param("activity", activity.value())
            .param("id", delegation)
            .param("removed", removed)
            .update();
    if (changed == 1) {
      audit.did(
          leader,
          removed ? "activity.delegation-removed" : "activity.delegation-restored",
          activity.value(),
          Map.of("delegation", delegation.toString()));
    } else if (!isThere(activity, delegation)) {
      throw new NotFound("delegation");
    }
  }

  private boolean isThere(ActivityId activity, UUID delegation) {
    return jdbc.sql(
            "select exists (select from activity.delegation where activity_id = :activity and id = :id)")
        .param("activity", activity.value())
        .param("id", delegation)
        .query(Boolean.class)
        .single();
  }

  /// One that was taken off, to put it back.
  Optional<CountedDelegation> removed(ActivityId activity, UUID delegation) {
    return jdbc.sql(
            """
            select id, name, head_count, entered_at from activity.delegation
            where activity_id = :activity and id = :id and removed_at is not null
            """)
        .param("activity", activity.value())
        .param("id", delegation)
        .query(Sql.rows(CountedDelegation.class))
        .optional();
  }

  List<CountedDelegation> of(ActivityId activity) {
    return jdbc.sql(
            """
            select id, name, head_count, entered_at from activity.delegation
            where activity_id = :activity and removed_at is null order by entered_at, id
            """)
        .param("activity", activity.value())
        .query(Sql.rows(CountedDelegation.class))
        .list();
  }
}
