package org.chungtay.activity.duty;

/// The units below an officer's with what happened there in a year, as one statement.
final class SilenceQuery {
  private SilenceQuery() {}

  /// Units of today whose parent, or what goes on in its place, the officer holds.
  private static final String BELOW =
      """
      mine as (
        select u.id, u.name, u.numbered, u.area
        from organization.v_unit u join organization.v_unit p on p.id = u.parent
        where u.kind in ('WARD', 'BRANCH') and u.since <= :today
          and (u.until is null or u.until > :today) and (:everywhere or p.covering && :scopes))
      """;

  static final String ANY = "with " + BELOW + " select exists (select from mine)";

  static final String OWN = "with " + BELOW + " select exists (select from mine where id = :unit)";

  /// What lies below each unit, groups and predecessors included, and the work they lead.
  static final String ALL =
      "with "
          + BELOW
          + """
          , parts as (
            select m.id as unit, d.id as part, d.since
            from mine m join organization.v_unit d on d.covering @> array[m.id]),
          begun as (select unit, min(since) as since from parts group by unit),
          limits as materialized (
            select max(before) filter (where stage = 'UNIT_ABOVE') as above,
                   max(before) filter (where stage = 'CITY') as city
            from (select stage, activity.working_day_back(:today, working_days)::timestamp
                                  at time zone :zone as before
                  from activity.escalation_rule) days),
          days as (
            select distinct p.unit, a.day
            from parts p join activity.activity a on a.lead_unit = p.part
            where a.state not in ('DRAFT', 'CANCELLED') and a.day > :since and a.day <= :today),
          gaps as (
            select unit, day, day - lag(day) over (partition by unit order by day) as gap from days),
          rhythm as (
            select unit, max(day) as last, percentile_disc(0.5) within group (order by gap) as usual
            from gaps group by unit),
          waiting as (
            select p.unit,
                   min(a.day) filter (where a.state = 'OPEN' and a.day > :today) as next,
                   count(*) filter (where a.state = 'REPORTED') as waiting,
                   count(*) filter (where a.state = 'REPORTED' and t.at < l.above) as late,
                   count(*) filter (where a.state = 'REPORTED' and t.at < l.city) as overdue,
                   min(t.at) filter (where a.state = 'REPORTED') as oldest,
                   count(*) filter (where a.state = 'RETURNED' and t.at < :reportBy
                     or a.state = 'RUNNING' and a.ends_at < :reportBy) as unreported
            from parts p
            join activity.activity a on a.lead_unit = p.part
            join activity.transition t on t.activity_id = a.id and t.step = a.step
            cross join limits l
            where a.state in ('OPEN', 'RUNNING', 'REPORTED', 'RETURNED')
            group by p.unit)
          select m.id, m.name, m.area, f.since, r.last, r.usual, w.next,
                 coalesce(w.waiting, 0) as waiting, coalesce(w.late, 0) as late,
                 coalesce(w.overdue, 0) as overdue, w.oldest,
                 coalesce(w.unreported, 0) as unreported,
                 n.at as reminded_at, coalesce(b.name, '') as reminded_by, n.told
          from mine m
          join begun f on f.unit = m.id
          left join rhythm r on r.unit = m.id
          left join waiting w on w.unit = m.id
          left join lateral (select x.at, x.by_person, x.told from activity.unit_reminder x
                             where x.unit = m.id order by x.day desc limit 1) n on true
          left join identity.v_person b on b.id = n.by_person
          order by m.numbered, m.id
          """;
}
