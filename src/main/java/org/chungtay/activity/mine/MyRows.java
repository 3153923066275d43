package org.chungtay.activity.mine;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.join.VolunteerHours.Stay;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MyRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  MyRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record ComingRow(
      UUID activity,
      UUID registration,
      String title,
      Instant startsAt,
      Instant endsAt,
      String site,
      boolean waiting) {}

  record AttendedRow(
      UUID activity,
      String title,
      Instant startsAt,
      Instant endsAt,
      Way way,
      Instant checkedInAt,
      @Nullable Instant checkedOutAt) {

    Stay stay() {
      return new Stay(way, checkedInAt, checkedOutAt);
    }
  }

  /// Announced or going on, the next first.
  List<ComingRow> coming(PersonId person) {
    return jdbc.sql(
            """
            select a.id as activity, r.id as registration, a.title, a.starts_at, a.ends_at,
                   s.name as site, r.state = 'WAITING' as waiting
            from activity.registration r
            join activity.activity a on a.id = r.activity_id
            join activity.site s on s.activity_id = r.activity_id and s.id = r.site
            where r.person = :person and r.state <> 'LEFT'
              and a.state in ('OPEN', 'RUNNING') and a.ends_at > :now
            order by a.starts_at, a.id
            """)
        .param("person", person.value())
        .param("now", Sql.time(clock.now()))
        .query(Sql.rows(ComingRow.class))
        .list();
  }

  /// Wherever they were checked in, the latest first.
  List<AttendedRow> attended(PersonId person) {
    return jdbc.sql(
            """
            select a.id as activity, a.title, a.starts_at, a.ends_at,
                   t.way, t.checked_in_at, t.checked_out_at
            from activity.registration r
            join activity.attendance t
              on t.activity_id = r.activity_id and t.registration_id = r.id
            join activity.activity a on a.id = r.activity_id
            where r.person = :person and a.state <> 'CANCELLED'
            order by a.starts_at desc, a.id
            """)
        .param("person", person.value())
        .query(Sql.rows(AttendedRow.class))
        .list();
  }
}
