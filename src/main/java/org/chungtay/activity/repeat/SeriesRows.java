package org.chungtay.activity.repeat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.ActivityRows;
import org.chungtay.calendar.Recurrence;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Series and their activities. However many days are added, they are four statements.
@Repository
class SeriesRows {
  private final JdbcClient jdbc;
  private final ActivityRows activities;
  private final CityClock clock;

  SeriesRows(JdbcClient jdbc, ActivityRows activities, CityClock clock) {
    this.jdbc = jdbc;
    this.activities = activities;
    this.clock = clock;
  }

  /// Holds the series until the transaction ends; the activity it is made from belongs to it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(
      Actor actor, Activity first, UUID series, Recurrence recurrence, LocalDate last) {
    jdbc.sql(
            """
            insert into activity.series
              (id, template, rule, first_day, last_day, created_by, created_at)
            values (:id, :template, :rule, :first, :last, :by, :at)
            on conflict (id) do update set last_day = greatest(series.last_day, excluded.last_day)
            """)
        .param("id", series)
        .param("template", first.id().value())
        .param("rule", recurrence.rule())
        .param("first", first.day())
        .param("last", last)
        .param("by", actor.person().value())
        .param("at", Sql.time(clock.now()))
        .update();
    jdbc.sql(
            """
            update activity.activity set series = :series, series_day = day
            where id = :id and series is null
            """)
        .param("series", series)
        .param("id", first.id().value())
        .update();
  }

  List<LocalDate> days(UUID series) {
    return jdbc.sql("select series_day from activity.activity where series = :series")
        .param("series", series)
        .query(Sql.rows(LocalDate.class))
        .list();
  }

  /// All of a series, by the day they were made for; those that were moved keep that place.
  List<Activity> of(UUID series) {
    return activities.in(
        jdbc.sql("select id from activity.activity where series = :series order by series_day, id")
            .param("series", series)
            .query(Sql.rows(UUID.class))
            .list());
  }

  /// What is still to come of a series from the day of one of it.
  List<ActivityId> coming(Activity from) {
    return from.series().map(this::of).orElse(List.of()).stream()
        .filter(one -> one.state().canBePostponed())
        .filter(one -> !one.startsAt().isBefore(from.startsAt()))
        .map(Activity::id)
        .toList();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void copy(Actor actor, Activity first, UUID series, List<LocalDate> days) {
    var values = values(actor, first, series, days);
    for (var sql : List.of(STEPS, ACTIVITIES, SITES, ACCEPTANCES)) {
      var _ = jdbc.sql(sql).params(values).update();
    }
  }

  private Map<String, Object> values(
      Actor actor, Activity first, UUID series, List<LocalDate> days) {
    var values = new HashMap<String, Object>();
    values.put("template", first.id().value());
    values.put("series", series);
    values.put("ids", Sql.ids(days.stream().map(day -> Ids.named(series + ":" + day)).toList()));
    // as text: the driver takes no array of days
    values.put("days", Sql.texts(days.stream().map(LocalDate::toString).toList()));
    values.put("open", first.state() == State.OPEN);
    values.put("zone", clock.zone().getId());
    values.put("by", actor.person().value());
    values.put("at", Sql.time(clock.now()));
    return values;
  }

  private static final String STEPS =
      """
      insert into activity.transition
        (activity_id, step, from_step, from_state, to_state, at, by_person)
      select d.id, s.step, nullif(s.step - 1, 0), s.from_state, s.to_state, :at, :by
      from unnest(:ids::uuid[]) as d (id)
      cross join (values (1, 'NONE', 'DRAFT'), (2, 'DRAFT', 'OPEN')) as s (step, from_state, to_state)
      where s.step = 1 or :open
      order by s.step
      """;

  private static final String ACTIVITIES =
      """
      insert into activity.activity
        (id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at, day, capacity,
         unplanned, series, series_day, share_organizations, share_units, share_parts, state, step,
         secret, folded, created_by, created_at, terms_at, movement)
      select d.id, a.title, a.description, a.bring, a.lead_unit, a.host_unit, a.area,
             (d.day + (a.starts_at at time zone :zone)::time) at time zone :zone,
             (d.day + (a.starts_at at time zone :zone)::time) at time zone :zone + (a.ends_at - a.starts_at),
             d.day, a.capacity, false, :series, d.day, a.share_organizations, a.share_units,
             a.share_parts, case when :open then 'OPEN' else 'DRAFT' end, case when :open then 2 else 1 end,
             sha256(a.secret || d.id::text::bytea), a.folded, :by, :at, :at, a.movement
      from activity.activity a
      cross join unnest(:ids::uuid[], :days::date[]) as d (id, day)
      where a.id = :template
      """;

  private static final String SITES =
      """
      insert into activity.site (activity_id, id, position, name, area, latitude, longitude)
      select d.id, md5(s.id::text || d.id::text)::uuid, s.position, s.name, s.area, s.latitude, s.longitude
      from activity.site s cross join unnest(:ids::uuid[]) as d (id)
      where s.activity_id = :template
      """;

  /// Who accepted the first accepted its repetitions, which are shared alike; see ADR 60.
  private static final String ACCEPTANCES =
      """
      insert into activity.acceptance (activity_id, organization, terms, accepted, by_person, at)
      select d.id, c.organization, 1, true, c.by_person, c.at
      from activity.acceptance c
      join activity.activity a on a.id = c.activity_id and a.terms = c.terms
      cross join unnest(:ids::uuid[]) as d (id)
      where c.activity_id = :template and c.accepted
      """;
}
