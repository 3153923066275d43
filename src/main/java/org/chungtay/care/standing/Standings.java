package org.chungtay.care.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps how places stand in step with their turns and steps, set-based. The balance is a walk with
/// a ceiling: S − max(0, max S so far − ceiling), where S is the walk without one.
@Component
public class Standings {
  /// Balance of every adoption in `chosen (place, adoption)` after its turns up to `:day`. A rule
  /// is asked in a statement of its own: once, and not for every turn.
  public static final String WALK =
      """
      walk as (
        select t.adoption, t.day,
          (select care.rule_on('first-balance', :day)) + sum(case t.state when 'KEPT' then 1 else -1 end)
            over (partition by t.adoption order by t.day) as s
        from chosen c
        join care.turn t on t.place = c.place and t.adoption = c.adoption
        where t.state in ('KEPT', 'MISSED') and t.day <= :day),
      capped as (
        select adoption, day,
          s - greatest(0, max(s) over (partition by adoption order by day)
                          - (select care.rule_on('highest-balance', :day))) as balance
        from walk),
      balanced as (
        select distinct on (adoption) adoption, balance::int from capped
        order by adoption, day desc)
      """;

  private final JdbcClient jdbc;

  Standings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Of these places, after what was done to them.
  @Transactional(propagation = Propagation.MANDATORY)
  public void refresh(Collection<PlaceId> places, LocalDate day) {
    var _ = refresh(false, Sql.ids(places.stream().map(PlaceId::value).distinct().toList()), day);
  }

  /// Of those for which a night can change something: what it did, and what comes into force on its
  /// day by itself, a turn that was kept before its day and an adoption that begins or ends. Of all
  /// on a Monday, on the first day of a rule and in the very first night, so that nothing stays
  /// wrong that went wrong otherwise.
  ///
  /// @param places of turns that were judged and steps that were taken
  @Transactional(propagation = Propagation.MANDATORY)
  public void refreshAtNight(Collection<UUID> places, LocalDate day) {
    if (concernsAll(day)) {
      var _ = refreshAll(day);
      return;
    }
    var touched = new HashSet<>(places);
    touched.addAll(comingIntoForce(day));
    var _ = refresh(false, Sql.ids(touched), day);
  }

  private boolean concernsAll(LocalDate day) {
    return jdbc.sql(
            """
            select extract(isodow from cast(:day as date)) = 1
              or exists (select from care.rule where since = :day)
              or exists (select from care.ladder_step where since = :day)
              or not exists (select from care.ladder_run where day < :day)
            """)
        .param("day", day)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  private Set<UUID> comingIntoForce(LocalDate day) {
    return jdbc.sql(
            """
            select place from care.turn where day = :day and state = 'KEPT'
            union
            select place from care.adoption where state = 'ACCEPTED' and :day in (since, until)
            """)
        .param("day", day)
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// Of all places; says of how many there was something to say.
  @Transactional(propagation = Propagation.MANDATORY)
  public int refreshAll(LocalDate day) {
    return refresh(true, new UUID[0], day);
  }

  private int refresh(boolean all, UUID[] places, LocalDate day) {
    return jdbc.sql(
            """
            with chosen as (
              select distinct on (a.place) a.place, a.id as adoption, a.area, a.unit, a.since,
                     a.until is not null and a.until <= :day as over
              from care.adoption a
              where a.state = 'ACCEPTED' and a.since <= :day and (:all or a.place = any(:places))
              order by a.place, a.since desc, a.id desc),
            """
                + WALK
                + """
                , kept as (
                  select t.adoption, max(t.day) as day, max(t.kept_on) as kept_on
                  from chosen c join care.turn t on t.place = c.place and t.adoption = c.adoption
                  where t.state = 'KEPT' and t.day <= :day group by t.adoption),
                stepped as (
                  select distinct on (e.adoption) e.adoption, e.step, s.standing
                  from chosen c
                  join care.ladder_entry e on e.place = c.place and e.adoption = c.adoption
                  join care.ladder_step s on s.code = e.step and s.since = e.rule_since
                  left join kept k on k.adoption = e.adoption
                  where e.day <= :day and (k.day is null or e.first_day > k.day)
                    and not exists (select from care.ladder_annulled x where x.entry = e.id)
                  order by e.adoption, e.position desc),
                judged as (
                  select c.place, c.area, c.adoption, c.unit, k.kept_on, s.step, c.since,
                         coalesce(b.balance, (select care.rule_on('first-balance', :day))) as balance, c.over,
                         s.standing
                  from chosen c
                  left join balanced b on b.adoption = c.adoption
                  left join kept k on k.adoption = c.adoption
                  left join stepped s on s.adoption = c.adoption)
                insert into care.standing as old
                  (place, area, adoption, unit, balance, state, step, since, last_kept)
                select place, area, adoption, unit, balance,
                  case when over or standing = 'LAPSED' or balance <= (select care.rule_on('lapsed-balance', :day))
                       then 'LAPSED'
                       when standing = 'AT_RISK' or balance <= (select care.rule_on('at-risk-balance', :day))
                       then 'AT_RISK' else 'KEPT' end,
                  step, :day, kept_on
                from judged
                on conflict (place) do update set
                  area = excluded.area, adoption = excluded.adoption, unit = excluded.unit,
                  balance = excluded.balance, state = excluded.state, step = excluded.step,
                  last_kept = excluded.last_kept,
                  since = case when old.state = excluded.state and old.adoption = excluded.adoption
                               then old.since else excluded.since end
                where (old.area, old.adoption, old.unit, old.balance, old.state, old.step, old.last_kept)
                  is distinct from (excluded.area, excluded.adoption, excluded.unit, excluded.balance,
                                    excluded.state, excluded.step, excluded.last_kept)
                """)
        .param("day", day)
        .param("all", all)
        .param("places", places)
        .update();
  }
}
