package org.chungtay.activity.repeat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.calendar.Recurrence;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes the further activities of a series from its first, all at once and in three statements.
/// They are activities like any other from then on: each can be changed, postponed or called off
/// alone.
@Service
@Transactional
class SeriesService {
  private static final int LONGEST_DAYS = 366;

  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  SeriesService(JdbcClient jdbc, Lifecycle lifecycle, Access access, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.lifecycle = lifecycle;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  /// The days that were added; sending the same series again adds none.
  List<LocalDate> repeat(
      Actor actor, ActivityId first, UUID series, Pattern pattern, LocalDate last) {
    var held = lifecycle.hold(first);
    access.require(actor, ActivityPermissions.PLAN, held.leadUnit().value());
    if (held.state() != State.DRAFT && held.state() != State.OPEN) {
      throw new ActivityClosed();
    }
    var recurrence = pattern.from(held.day());
    var days = days(held, recurrence, last);
    if (days.isEmpty()) {
      throw new InvalidInput("until", "no-day-in-series");
    }
    if (!store(actor, held, series, recurrence, last)) {
      return List.of();
    }
    copy(actor, held, series, days);
    audit.did(
        actor,
        "activity.repeated",
        first.value(),
        Map.of("rule", recurrence.rule(), "until", last.toString()));
    return days;
  }

  static List<LocalDate> days(Activity first, Recurrence recurrence, LocalDate last) {
    var latest = first.day().plusDays(LONGEST_DAYS);
    return recurrence.days(
        first.day(), first.day().plusDays(1), last.isAfter(latest) ? latest : last);
  }

  private boolean store(
      Actor actor, Activity first, UUID series, Recurrence recurrence, LocalDate last) {
    return jdbc.sql(
                """
                insert into activity.series
                  (id, template, rule, first_day, last_day, created_by, created_at)
                values (:id, :template, :rule, :first, :last, :by, :at)
                on conflict (id) do nothing
                """)
            .param("id", series)
            .param("template", first.id().value())
            .param("rule", recurrence.rule())
            .param("first", first.day())
            .param("last", last)
            .param("by", actor.person().value())
            .param("at", Sql.time(clock.now()))
            .update()
        == 1;
  }

  private void copy(Actor actor, Activity first, UUID series, List<LocalDate> days) {
    bound(
        """
        insert into activity.transition
          (activity_id, step, from_step, from_state, to_state, at, by_person)
        select d.id, s.step, nullif(s.step - 1, 0), s.from_state, s.to_state, :at, :by
        from unnest(:ids) as d (id)
        cross join (values (1, 'NONE', 'DRAFT'), (2, 'DRAFT', 'OPEN')) as s (step, from_state, to_state)
        where s.step = 1 or :open
        order by s.step
        """,
        actor,
        first,
        series,
        days);
    bound(
        """
        insert into activity.activity
          (id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at, day, capacity,
           unplanned, series, series_day, share_organizations, share_units, share_parts, state, step,
           secret, folded, created_by, created_at)
        select d.id, a.title, a.description, a.bring, a.lead_unit, a.host_unit, a.area,
               (d.day + (a.starts_at at time zone :zone)::time) at time zone :zone,
               (d.day + (a.starts_at at time zone :zone)::time) at time zone :zone + (a.ends_at - a.starts_at),
               d.day, a.capacity, false, :series, d.day, a.share_organizations, a.share_units,
               a.share_parts, case when :open then 'OPEN' else 'DRAFT' end, case when :open then 2 else 1 end,
               sha256(a.secret || d.id::text::bytea), a.folded, :by, :at
        from activity.activity a cross join unnest(:ids, cast(:days as date[])) as d (id, day)
        where a.id = :template
        """,
        actor,
        first,
        series,
        days);
    bound(
        """
        insert into activity.site (activity_id, id, position, name, area, latitude, longitude)
        select d.id, md5(s.id::text || d.id::text)::uuid, s.position, s.name, s.area, s.latitude, s.longitude
        from activity.site s cross join unnest(:ids) as d (id)
        where s.activity_id = :template
        """,
        actor,
        first,
        series,
        days);
  }

  private void bound(String sql, Actor actor, Activity first, UUID series, List<LocalDate> days) {
    StatementSpec statement =
        jdbc.sql(sql)
            .param("template", first.id().value())
            .param("series", series)
            .param("ids", Sql.ids(days.stream().map(day -> Ids.named(series + ":" + day)).toList()))
            .param("days", Sql.texts(days.stream().map(LocalDate::toString).toList()))
            .param("open", first.state() == State.OPEN)
            .param("zone", clock.zone().getId())
            .param("by", actor.person().value())
            .param("at", Sql.time(clock.now()));
    var _ = statement.update();
  }
}
