package org.chungtay.care.amnesty;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.WritesTurns;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Source;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What an approved amnesty takes back, also afterwards: turns are excused; a step that would not
/// have been taken without them is annulled, and a place that was released by one goes back to its
/// group unless another has it by now. Steps stay readable, with what annulled them.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Pardons {
  private final JdbcClient jdbc;
  private final WritesTurns turns;
  private final Standings standings;
  private final Outcomes outcomes;
  private final CityClock clock;

  Pardons(
      JdbcClient jdbc, WritesTurns turns, Standings standings, Outcomes outcomes, CityClock clock) {
    this.jdbc = jdbc;
    this.turns = turns;
    this.standings = standings;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  void grant(Actor officer, Amnesty amnesty) {
    var places = excuse(amnesty);
    var annulled = annul(amnesty);
    var restored = restore(amnesty);
    turns.write(restored.stream().map(AdoptionId::of).toList());
    var lapses = annulled.stream().map(entry -> new Source("care-lapse", entry)).toList();
    var _ = outcomes.reverseAll(officer, lapses, amnesty.words());
    standings.refresh(places.stream().map(PlaceId::of).toList(), clock.today());
  }

  /// Turns after today that it spared are due again unless another amnesty spares them.
  ///
  /// @return the groups whose turns they are
  Set<UnitId> takeBack(Amnesty amnesty) {
    var due =
        jdbc.sql(
                """
                update care.turn t
                set state = case when o.other is null then 'DUE' else 'EXCUSED' end, amnesty = o.other,
                    version = t.version + 1
                from care.turn spared
                left join lateral (
                  select m.id as other from care.v_amnesty m
                  where m.area = spared.area and spared.day between m.first_day and m.last_day
                  order by m.id limit 1) o on true
                where spared.place = t.place and spared.id = t.id and t.amnesty = :id
                  and t.state = 'EXCUSED' and t.day > :today
                returning t.place, t.unit, t.state
                """)
            .param("id", amnesty.id())
            .param("today", clock.today())
            .query(Sql.rows(Again.class))
            .list();
    standings.refresh(due.stream().map(one -> PlaceId.of(one.place())).toList(), clock.today());
    return due.stream()
        .filter(one -> one.state().equals("DUE"))
        .map(one -> UnitId.of(one.unit()))
        .collect(Collectors.toSet());
  }

  private record Again(UUID place, UUID unit, String state) {}

  private List<UUID> excuse(Amnesty amnesty) {
    return jdbc.sql(
            """
            with excused as (
              update care.turn t set state = 'EXCUSED', amnesty = :id, version = version + 1
              where t.day between :first and :last and t.state in ('DUE', 'MISSED')
                and (t.area in (select area from care.v_amnesty where id = :id)
                  or t.adoption in (select id from care.adoption where area = any(:areas)))
              returning place)
            select distinct place from excused
            union
            select distinct place from care.ladder_entry
            where day >= :first
              and (area in (select area from care.v_amnesty where id = :id)
                or adoption in (select id from care.adoption where area = any(:areas)))
            """)
        .param("id", amnesty.id())
        .param("areas", Sql.ids(amnesty.areas().stream().map(one -> one.value()).toList()))
        .param("first", amnesty.firstDay())
        .param("last", amnesty.lastDay())
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Steps of these areas whose rule does not hold any more, counted anew up to their day. A turn
  /// that was made up later had been missed all the same.
  private List<UUID> annul(Amnesty amnesty) {
    return jdbc.sql(
            """
            with candidate as (
              select e.* from care.ladder_entry e
              where e.day >= :first
                and (e.area in (select area from care.v_amnesty where id = :id)
                  or e.adoption in (select id from care.adoption where area = any(:areas)))
                and not exists (select from care.ladder_annulled x where x.entry = e.id)),
            counted as (
              select e.id, e.day, e.adoption, e.step, e.rule_since, e.area,
                     count(t.id)::int as misses, min(t.day) as first_day
              from candidate e
              left join care.turn t on t.place = e.place and t.adoption = e.adoption
                and t.state <> 'EXCUSED' and t.missed_on <= e.day and t.day >= e.first_day
              group by e.id, e.day, e.adoption, e.step, e.rule_since, e.area),
            aged as (
              select c.*, (c.day - c.first_day) - coalesce((
                select sum(upper(part) - lower(part))::int
                from unnest((
                  select range_agg(daterange(x.first_day, x.last_day, '[]')
                                   * daterange(c.first_day, c.day, '(]'))
                  from care.v_amnesty x
                  where x.area = c.area and x.first_day <= c.day and x.last_day > c.first_day)) part),
                0) as days
              from counted c)
            insert into care.ladder_annulled (entry, amnesty, at)
            select a.id, :id, :now
            from aged a join care.ladder_step s on s.code = a.step and s.since = a.rule_since
            where a.misses = 0 or a.day between :first and :last
              or not (coalesce(a.misses >= s.misses, false) or coalesce(a.days >= s.days, false))
            returning entry
            """)
        .param("id", amnesty.id())
        .param("areas", Sql.ids(amnesty.areas().stream().map(one -> one.value()).toList()))
        .param("first", amnesty.firstDay())
        .param("last", amnesty.lastDay())
        .param("now", Sql.time(clock.now()))
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Adoptions that a step ended which is annulled now. Their turns go on from today: of those in
  /// between the group knew nothing.
  private List<UUID> restore(Amnesty amnesty) {
    return jdbc.sql(
            """
            update care.adoption a
            set until = null, end_kind = null, end_reason = null, written_to = :today - 1,
                version = version + 1
            from care.ladder_entry e join care.ladder_annulled x on x.entry = e.id
            where x.amnesty = :id and e.step = 'RELEASED' and e.adoption = a.id
              and a.end_kind = 'RELEASED' and not exists (
                select from care.adoption other
                where other.place = a.place and other.id <> a.id and other.state = 'ACCEPTED'
                  and (other.until is null or other.until > a.until))
            returning a.id
            """)
        .param("today", clock.today())
        .param("id", amnesty.id())
        .query(Sql.rows(UUID.class))
        .list();
  }
}
