package org.chungtay.activity.attend;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.State;
import org.chungtay.activity.join.Ticket;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one statement that records attendance, for one person or for five hundred. The key of a row
/// is (activity, registration), so a repeated or replayed scan finds its row and changes nothing.
/// The activity's row is locked for share: a report sent at the same moment either sees the
/// attendance or refuses it.
@Component
class AttendanceWriter {
  private static final Comparator<Entry> BY_KEY =
      Comparator.comparing((Entry entry) -> entry.ticket().activity().value())
          .thenComparing(entry -> entry.ticket().registration().value());

  private final JdbcClient jdbc;
  private final CityClock clock;

  AttendanceWriter(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param by the leader who recorded it; empty when the person did it with the site's code
  record Entry(Ticket ticket, SiteId site, Way way, Instant at, Optional<PersonId> by) {}

  /// In the order of the entries. Rows are written in the order of their keys, whoever writes, so
  /// two writers never wait for each other in a circle.
  List<Recorded> write(List<Entry> entries) {
    var sorted = entries.stream().sorted(BY_KEY).toList();
    var outcomes =
        jdbc.sql(STATEMENT)
            .param("activities", ids(sorted, entry -> entry.ticket().activity().value()))
            .param("registrations", ids(sorted, entry -> entry.ticket().registration().value()))
            .param("sites", ids(sorted, entry -> entry.site().value()))
            .param("ways", sorted.stream().map(entry -> entry.way().name()).toArray(String[]::new))
            .param("times", times(sorted))
            .param(
                "by",
                sorted.stream()
                    .map(entry -> entry.by().map(PersonId::value).orElse(null))
                    .toArray(UUID[]::new))
            .param("open", openStates())
            .param("now", Sql.time(clock.now()))
            .query((row, _) -> Recorded.valueOf(row.getString(1)))
            .list();
    var answers = new HashMap<Entry, Recorded>();
    for (int i = 0; i < sorted.size(); i++) {
      answers.put(sorted.get(i), outcomes.get(i));
    }
    return entries.stream().map(answers::get).toList();
  }

  private static UUID[] ids(List<Entry> entries, java.util.function.Function<Entry, UUID> which) {
    return entries.stream().map(which).toArray(UUID[]::new);
  }

  /// As text: the driver takes no array of times.
  private static String[] times(List<Entry> entries) {
    return entries.stream().map(entry -> entry.at().toString()).toArray(String[]::new);
  }

  private static String[] openStates() {
    return java.util.Arrays.stream(State.values())
        .filter(State::takesAttendance)
        .map(State::name)
        .toArray(String[]::new);
  }

  /// `offset 0` keeps each registration a look-up by its key, whatever statistics say of a table
  /// into which hundreds have just registered.
  ///
  /// A site that is no longer the activity's (the plan changed after the code was printed) becomes
  /// the one the person registered for. Attendance begins two hours before the activity does.
  private static final String STATEMENT =
      """
      with wanted as materialized (
        select * from unnest(:activities::uuid[], :registrations::uuid[], :sites::uuid[],
                             :ways::text[], :times::timestamptz[], :by::uuid[])
          with ordinality as w (activity, registration, site, way, at, by_person, nr)),
      open as materialized (
        select a.id, a.starts_at - interval '2 hours' as from_time
        from activity.activity a
        where a.id in (select activity from wanted) and a.state = any(:open)
          and a.starts_at - interval '2 hours' <= :now
        order by a.id for share),
      fit as (
        select w.*, o.from_time, r.site as registered_site
        from wanted w
        join open o on o.id = w.activity
        cross join lateral (
          select site from activity.registration
          where activity_id = w.activity and id = w.registration offset 0) r),
      written as (
        insert into activity.attendance
          (activity_id, registration_id, site, way, checked_in_at, checked_in_by)
        select f.activity, f.registration,
               coalesce((select s.id from activity.site s
                         where s.activity_id = f.activity and s.id = f.site), f.registered_site),
               f.way, greatest(f.from_time, least(f.at, :now)), f.by_person
        from fit f order by f.nr
        on conflict do nothing
        returning activity_id, registration_id)
      select case when n.activity_id is not null then 'NEW'
                  when f.nr is not null then 'ALREADY'
                  when o.id is not null then 'UNKNOWN'
                  else 'CLOSED' end
      from wanted w
      left join open o on o.id = w.activity
      left join fit f on f.nr = w.nr
      left join written n on n.activity_id = w.activity and n.registration_id = w.registration
      order by w.nr
      """;
}
