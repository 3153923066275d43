package org.chungtay.care.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.standing.Standings;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The statements of a night, each about all places at once.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LadderSteps {
  private final JdbcClient jdbc;
  private final CityClock clock;

  LadderSteps(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Turns in weeks of amnesty, also those that were missed before it was approved.
  ///
  /// @return their places
  List<UUID> excuse(LocalDate day) {
    return jdbc.sql(
            """
            update care.turn t set state = 'EXCUSED', amnesty = m.id, version = version + 1
            from care.v_amnesty m
            where m.area = t.area and t.week between m.first_day - 6 and m.last_day
              and t.day between m.first_day and m.last_day
              and t.state in ('DUE', 'MISSED') and t.day <= :day
            returning t.place
            """)
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Turns whose days of grace are over.
  ///
  /// @return their places
  List<UUID> miss(LocalDate day) {
    return jdbc.sql(
            """
            update care.turn set state = 'MISSED', missed_on = :day, version = version + 1
            where state = 'DUE' and day < :day - (select care.rule_on('grace-days', :day))
            returning place
            """)
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// What was missed since a place was last kept, of each adoption in force of `:adoptions`, or of
  /// all. The two questions for each go into the index of its turns; past years are not read.
  private static final String MISSED =
      """
      with missed as (
        select a.id as adoption, a.place, a.area, a.unit, k.day as kept, m.*
        from care.adoption a
        left join lateral (
          select t.day from care.turn t
          where t.adoption = a.id and t.state = 'KEPT' and t.day <= :day
          order by t.day desc limit 1) k on true
        cross join lateral (
          select count(*)::int as misses, min(t.day) as first_day,
                 (array_agg(t.id order by t.day))[1] as first_turn
          from care.turn t
          where t.adoption = a.id and t.day > coalesce(k.day, '-infinity')
            and t.state = 'MISSED' and t.missed_on <= :day) m
        where a.state = 'ACCEPTED' and a.since <= :day and (a.until is null or a.until > :day)
          and (:all or a.id = any(:adoptions)) and m.misses > 0)
      """;

  /// Adoptions that missed a turn since they last kept one: whoever may come to a step tonight.
  UUID[] behind(LocalDate day) {
    return Sql.ids(
        jdbc.sql(MISSED + "select adoption from missed")
            .param("day", day)
            .param("all", true)
            .param("adoptions", new UUID[0])
            .query(Sql.rows(UUID.class))
            .list());
  }

  /// Rules in force on a day, in the order of the steps.
  List<Rule> rules(LocalDate day) {
    return jdbc.sql(
            """
            select distinct on (position) code, since, position, misses, days, wait as pause,
                   below_zero
            from care.ladder_step where since <= :day order by position, since desc
            """)
        .param("day", day)
        .query(Sql.rows(Rule.class))
        .list();
  }

  record Rule(
      String code,
      LocalDate since,
      int position,
      @Nullable Integer misses,
      @Nullable Integer days,
      int pause,
      boolean belowZero) {}

  /// Takes one step for every place that has come so far: never two of one kind since a place was
  /// last kept, never one before the step below was told long enough ago, none on a day of amnesty.
  ///
  /// @param behind those that may
  int take(Rule rule, LocalDate day, UUID[] behind) {
    return jdbc.sql(
            MISSED
                + """
                , counted as (
                  select m.*, (:day - m.first_day)::int - coalesce(pardoned.days, 0) as days
                  from missed m
                  left join lateral (
                    select sum(upper(part) - lower(part))::int as days
                    from unnest((
                      select range_agg(daterange(x.first_day, x.last_day, '[]')
                                       * daterange(m.first_day, :day, '(]'))
                      from care.v_amnesty x
                      where x.area = m.area and x.first_day <= :day and x.last_day > m.first_day)) part
                    ) pardoned on true
                  where not exists (select from care.v_amnesty x
                                    where x.area = m.area and :day between x.first_day and x.last_day)),
                reached as (
                  select c.* from counted c
                  where (c.misses >= cast(:misses as int) or c.days >= cast(:days as int))
                    and not exists (
                      select from care.v_ladder l
                      where l.adoption = c.adoption and l.step = :step
                        and l.day > coalesce(c.kept, '-infinity') and l.day >= c.first_day)
                    and (:position = 1 or exists (
                      select from care.ladder_entry e
                      where e.adoption = c.adoption and e.position = :position - 1
                        and e.day >= c.first_day
                        and (e.taken_at at time zone :zone)::date + :wait <= :day
                        and not exists (select from care.ladder_annulled x where x.entry = e.id)))),
                chosen as (select place, adoption from reached),
                """
                + Standings.WALK
                + """
                insert into care.ladder_entry
                  (id, place, area, adoption, unit, step, rule_since, position, first_turn, first_day, day,
                   misses, days, balance, taken_at)
                select gen_random_uuid(), r.place, r.area, r.adoption, r.unit, :step, :since, :position,
                       r.first_turn, r.first_day, :day, r.misses, r.days, b.balance, :now
                from reached r join balanced b on b.adoption = r.adoption
                where not :belowZero or b.balance < 0
                on conflict on constraint a_step_once do nothing
                """)
        .param("day", day)
        .param("zone", clock.zone().getId())
        .param("step", rule.code())
        .param("since", rule.since())
        .param("position", rule.position())
        .param("misses", rule.misses() == null ? null : rule.misses().toString())
        .param("days", rule.days() == null ? null : rule.days().toString())
        .param("wait", rule.pause())
        .param("belowZero", rule.belowZero())
        .param("all", false)
        .param("adoptions", behind)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  /// What was taken on a day.
  List<Taken> taken(LocalDate day) {
    return jdbc.sql(
            """
            select e.id, e.place, e.area, e.adoption, e.unit, a.sister, e.step,
                   coalesce(t.stand_in, t.assignee) as holder, e.first_day, e.misses, e.days
            from care.ladder_entry e join care.adoption a on a.id = e.adoption
            left join care.turn t on t.place = e.place and t.id = e.first_turn
            where e.day = :day and not exists (select from care.ladder_annulled x where x.entry = e.id)
            order by e.position, e.id
            """)
        .param("day", day)
        .query(Sql.rows(Taken.class))
        .list();
  }

  /// @param holder of the first turn that was missed
  record Taken(
      UUID id,
      UUID place,
      UUID area,
      UUID adoption,
      UUID unit,
      @Nullable UUID sister,
      String step,
      @Nullable UUID holder,
      LocalDate firstDay,
      int misses,
      int days) {}

  /// Ends the adoptions of which the last step was taken and takes out what was to come.
  int release(LocalDate day) {
    var _ =
        jdbc.sql(
                """
                delete from care.turn t using care.v_ladder l
                where l.step = 'RELEASED' and l.day = :day and t.place = l.place
                  and t.adoption = l.adoption and t.day >= :day and t.kept_round is null
                """)
            .param("day", day)
            .update();
    return jdbc.sql(
            """
            update care.adoption a
            set until = :day, end_kind = 'RELEASED', end_reason = 'RELEASED', version = version + 1
            from care.v_ladder l
            where l.adoption = a.id and l.step = 'RELEASED' and l.day = :day and a.until is null
            """)
        .param("day", day)
        .update();
  }
}
