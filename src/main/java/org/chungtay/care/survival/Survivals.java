package org.chungtay.care.survival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What became of launches. A place is alive so many months after its launch if on that very day a
/// group looked after it and it had not lapsed: its balance was above the one that counts as
/// lapsed, and no step of the ladder that makes it lapsed was taken since it was last kept. Which
/// group that was does not matter: a place that went from hand to hand was kept. One that nobody
/// adopted, that was given up or closed is not alive; one that is not so old yet is not counted.
/// Days are judged by what is known of them today.
@Component
public class Survivals {
  /// Asked are those that came of age, of which something else is known now (triggers write down of
  /// which), and all of them where the numbers changed. The first adoption and the walk of balances
  /// are those of [org.chungtay.care.standing.Standings], on a day of each place's own.
  private static final String JUDGED =
      """
      with rule as materialized (
        select care.rule_on('first-balance', :today) as first, care.rule_on('highest-balance', :today) as highest,
               care.rule_on('at-risk-balance', :today) as at_risk, care.rule_on('lapsed-balance', :today) as lapsed),
      ripe as materialized (
        select p.id as place, m.months, (p.launched + make_interval(months => m.months))::date as day, p.closed
        from place.v_place p cross join (values (6), (12)) as m (months)
        where p.launched is not null and (p.launched + make_interval(months => m.months))::date <= :today),
      ruled as (
        insert into care.survival_rule as o (first, highest, at_risk, lapsed)
        select first, highest, at_risk, lapsed from rule
        on conflict (only_one) do update
        set first = excluded.first, highest = excluded.highest, at_risk = excluded.at_risk, lapsed = excluded.lapsed
        where (o.first, o.highest, o.at_risk, o.lapsed)
          is distinct from (excluded.first, excluded.highest, excluded.at_risk, excluded.lapsed)
        returning true),
      known as (
        delete from care.survival_stale returning place),
      asked as materialized (
        select r.* from ripe r
        left join care.survival o on o.place = r.place and o.months = r.months
        where o.place is null or o.day <> r.day
          or coalesce(r.closed <= r.day, false) <> (o.state = 'CLOSED')
          or r.place in (select place from known) or exists (select from ruled)),
      chosen as (
        select k.place, k.months, k.day, a.id as adoption
        from asked k
        join care.adoption a on a.place = k.place and a.state = 'ACCEPTED' and a.since <= k.day
          and (a.until is null or a.until > k.day)),
      walk as (
        select c.place, c.months, c.day as at, t.day,
          (select first from rule) + sum(case t.state when 'KEPT' then 1 else -1 end)
            over (partition by c.place, c.months order by t.day) as s
        from chosen c
        join care.turn t on t.place = c.place and t.adoption = c.adoption
        where t.state in ('KEPT', 'MISSED') and t.day <= c.day),
      capped as (
        select place, months, day,
          s - greatest(0, max(s) over (partition by place, months order by day)
                          - (select highest from rule)) as balance
        from walk),
      balanced as (
        select distinct on (place, months) place, months, balance::int from capped
        order by place, months, day desc),
      kept as (
        select c.place, c.months, max(t.day) as day
        from chosen c join care.turn t on t.place = c.place and t.adoption = c.adoption
        where t.state = 'KEPT' and t.day <= c.day group by c.place, c.months),
      stepped as (
        select distinct on (c.place, c.months) c.place, c.months, s.standing
        from chosen c
        join care.ladder_entry e on e.place = c.place and e.adoption = c.adoption and e.day <= c.day
        join care.ladder_step s on s.code = e.step and s.since = e.rule_since
        left join kept k on k.place = c.place and k.months = c.months
        where (k.day is null or e.first_day > k.day)
          and not exists (select from care.ladder_annulled x where x.entry = e.id)
        order by c.place, c.months, e.position desc),
      judged as (
        select k.place, k.months, k.day, c.adoption,
          case when k.closed <= k.day then 'CLOSED'
               when c.adoption is null then
                 case when exists (select from care.adoption a
                                   where a.place = k.place and a.state = 'ACCEPTED' and a.since <= k.day)
                      then 'LAPSED' else 'FREE' end
               when s.standing = 'LAPSED' or b.balance <= (select lapsed from rule) then 'LAPSED'
               when s.standing = 'AT_RISK' or b.balance <= (select at_risk from rule) then 'AT_RISK'
               else 'KEPT' end as state
        from asked k
        left join chosen c on c.place = k.place and c.months = k.months
        left join balanced b on b.place = k.place and b.months = k.months
        left join stepped s on s.place = k.place and s.months = k.months)
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  Survivals(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Judges the launches of which something changed; only what differs is written.
  @Transactional
  public int anew() {
    return jdbc.sql(
            JUDGED
                + """
                , gone as (
                  delete from care.survival o
                  where not exists (select from ripe r where r.place = o.place and r.months = o.months))
                insert into care.survival as o (place, months, day, state, adoption)
                select place, months, day, state, adoption from judged
                on conflict (place, months) do update
                set day = excluded.day, state = excluded.state, adoption = excluded.adoption
                where (o.day, o.state, o.adoption)
                  is distinct from (excluded.day, excluded.state, excluded.adoption)
                """)
        .param("today", clock.today())
        .update();
  }

  /// Of one place, what is known already.
  public List<Stood> of(PlaceId place) {
    return jdbc.sql(
            """
            select months, day, alive from care.survival
            where place = :place and day <= :today order by months
            """)
        .param("place", place.value())
        .param("today", clock.today())
        .query(Sql.rows(Stood.class))
        .list();
  }

  public record Stood(int months, LocalDate day, boolean alive) {}

  /// By month of the launch, the latest first.
  ///
  /// @param kind code, or empty for all
  public List<Launched> months(Optional<AreaId> ward, String kind) {
    return jdbc.sql(
            """
            select date_trunc('month', p.launched)::date as month, count(*)::int as launched,
                   count(six.place)::int as six, (count(*) filter (where six.alive))::int as six_alive,
                   count(twelve.place)::int as twelve,
                   (count(*) filter (where twelve.alive))::int as twelve_alive
            from place.v_place p
            left join care.survival six on six.place = p.id and six.months = 6
            left join care.survival twelve on twelve.place = p.id and twelve.months = 12
            where p.launched is not null and (cast(:ward as uuid) is null or p.area = :ward)
              and (:kind = '' or p.kind = :kind)
            group by 1 order by 1 desc
            """)
        .param("ward", ward.map(AreaId::value).orElse(null))
        .param("kind", kind)
        .query(Sql.rows(Launched.class))
        .list();
  }
}
