package org.chungtay.outcome.outlier;

/// Finds what is far from usual, for all units, indicators and the months asked for, in one
/// statement.
///
/// Amounts of work are skewed: one great morning among small ones is life. So distances are
/// measured between logarithms, from the median, in median absolute deviations (times 1.4826, which
/// makes one of them a standard deviation where figures are normal): neither is moved by the
/// outlier itself. A figure is far when it is more than [#SPREAD] of these away and [#RATIO] times
/// the usual, or that part of it; where all were alike the second alone decides. Months and units
/// without the indicator are not counted: silence is another page's matter. States on a day do not
/// add up within a month and are not judged. A month that is not over can only be too high.
final class OutlierQuery {
  static final int SPREAD = 4;
  static final int RATIO = 3;
  static final int RATIO_OF_NEIGHBOURS = 5;
  static final int MONTHS = 12;
  static final int LEAST_MONTHS = 4;
  static final int LEAST_NEIGHBOURS = 8;

  private OutlierQuery() {}

  static final String FIND =
      """
      with monthly as (
        select e.indicator, s.unit, date_trunc('month', e.day)::date as month,
               sum(e.quantity * s.part) as amount
        from outcome.entry e
        join outcome.indicator i
          on i.code = e.indicator and i.rule in ('SUM', 'PARTICIPATIONS')
        cross join lateral unnest(e.units, e.parts) as s (unit, part)
        where e.day >= cast(:first as date) - make_interval(months => :months) and e.day < :after
        group by 1, 2, 3 having sum(e.quantity * s.part) > 0),
      logged as (
        select m.*, ln(m.amount) as log, u.organization, u.kind as unit_kind
        from monthly m left join organization.v_unit u on u.id = m.unit),
      judged as (select * from logged where month >= :first),
      compared as (
        select j.indicator, j.unit, j.month, 'HISTORY' as kind, j.amount, j.log, h.log as other,
               ln(cast(:ratio as numeric)) as least, :leastMonths as enough
        from judged j join logged h on h.indicator = j.indicator and h.unit = j.unit
          and h.month < j.month and h.month >= j.month - make_interval(months => :months)
        union all
        select j.indicator, j.unit, j.month, 'NEIGHBOURS', j.amount, j.log, n.log,
               ln(cast(:ratioOfNeighbours as numeric)), :leastNeighbours
        from judged j join logged n on n.indicator = j.indicator and n.month = j.month
          and n.organization = j.organization and n.unit_kind = j.unit_kind and n.unit <> j.unit),
      median as (
        select indicator, unit, month, kind, amount, log, least,
               percentile_cont(0.5) within group (order by other::float8) as middle,
               array_agg(other::float8) as others, count(*)::int as compared
        from compared group by indicator, unit, month, kind, amount, log, least, enough
        having count(*) >= enough),
      spread as (
        select median.*,
               (select percentile_cont(0.5) within group (order by abs(one - middle))
                from unnest(others) one) * 1.4826 as deviation
        from median)
      select unit, indicator, month, kind, amount,
             greatest(round(exp(middle)::numeric, 6), 0.000001) as usual, compared
      from spread
      where abs(log - middle) > greatest(:spread * deviation, least)
        and (log > middle or month < :current)
      """;
}
