package org.chungtay.outcome.book;

/// Which units a unit stands for: itself, everything below it, and former ones that went on in
/// these. Of a split unit the heaviest part goes on with its figures, so that none counts twice.
final class UnitsBelow {
  /// A common table `belongs (unit, above)` for the units of the parameter `above`.
  static final String BELONGS =
      """
      with recursive goes_on as (
        select id as unit, id as now from organization.v_unit
        union all
        select g.unit, s.successor from goes_on g
        join organization.v_unit_succession s on s.predecessor = g.now and s.heaviest),
      belongs as materialized (
        select distinct g.unit, up.id as above
        from goes_on g join organization.v_unit u on u.id = g.now
        cross join lateral unnest(u.path) as up (id)
        where up.id = any(:above))
      """;

  private UnitsBelow() {}
}
