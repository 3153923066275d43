package org.chungtay.activity.join;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a ticket shows beside its registration.
@Component
class TicketRows {
  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final CityClock clock;

  TicketRows(JdbcClient jdbc, Lifecycle lifecycle, CityClock clock) {
    this.jdbc = jdbc;
    this.lifecycle = lifecycle;
    this.clock = clock;
  }

  record Seen(
      int number,
      @Nullable Way way,
      @Nullable Instant checkedInAt,
      @Nullable Instant checkedOutAt) {

    Optional<VolunteerHours.Stay> stay() {
      return way == null || checkedInAt == null
          ? Optional.empty()
          : Optional.of(new VolunteerHours.Stay(way, checkedInAt, checkedOutAt));
    }
  }

  record OverlapRow(UUID id, String title, Instant startsAt) {}

  Seen seen(Ticket ticket) {
    return jdbc.sql(
            """
            select r.number, t.way, t.checked_in_at, t.checked_out_at
            from activity.registration r
            left join activity.attendance t
              on t.activity_id = r.activity_id and t.registration_id = r.id
            where r.activity_id = :activity and r.id = :id
            """)
        .param("activity", ticket.activity().value())
        .param("id", ticket.registration().value())
        .query(Sql.rows(Seen.class))
        .single();
  }

  List<TicketModel.Overlap> overlaps(Activity activity, PersonId person) {
    return jdbc
        .sql(
            """
            select a.id, a.title, a.starts_at
            from activity.registration r join activity.activity a on a.id = r.activity_id
            where r.person = :person and r.state <> 'LEFT' and r.activity_id <> :activity
              and a.state in ('OPEN', 'RUNNING') and a.starts_at < :end and a.ends_at > :start
            order by a.starts_at limit 3
            """)
        .param("person", person.value())
        .param("activity", activity.id().value())
        .param("start", Sql.time(activity.startsAt()))
        .param("end", Sql.time(activity.endsAt()))
        .query(Sql.rows(OverlapRow.class))
        .list()
        .stream()
        .map(row ->
            new TicketModel.Overlap(
                row.title(), "/activities/" + ActivityId.of(row.id()), row.startsAt()))
        .toList();
  }

  /// The person says they go home; the first time counts. Refuses `activity-closed` unless they are
  /// checked in, and once the hours are reported.
  @Transactional
  public void checkOut(Ticket ticket) {
    if (!lifecycle.hold(ticket.activity()).state().takesAttendance()) {
      throw new ActivityClosed();
    }
    var known =
        jdbc.sql(
                """
                update activity.attendance
                set checked_out_at = coalesce(checked_out_at, greatest(:now, checked_in_at))
                where activity_id = :activity and registration_id = :id
                """)
            .param("now", Sql.time(clock.now()))
            .param("activity", ticket.activity().value())
            .param("id", ticket.registration().value())
            .update();
    if (known == 0) {
      throw new ActivityClosed();
    }
  }
}
