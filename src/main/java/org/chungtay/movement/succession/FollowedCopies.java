package org.chungtay.movement.succession;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Copies, the origins among them, go on under the heaviest successor of their unit, in the commune
/// where that one lies, each as a copy of its own: how many there are stays the same. What they
/// brought stays in the book under the commune of its day.
@Repository
class FollowedCopies {
  /// What a unit became, with the commune in which that lies, and the heaviest part of an area.
  private static final String NEXT =
      """
      with part as (
        select predecessor, successor, day, heaviest
        from territory.v_succession where reorganization = :change),
      next as (
        select x.predecessor, x.successor, x.day,
               case a.level when 'RESIDENTIAL_GROUP' then a.parent else a.id end as commune
        from organization.v_unit_succession x
        join organization.v_unit u on u.id = x.successor
        join territory.v_area a on a.id = u.area
        where x.reorganization = :change and x.heaviest)
      """;

  private final JdbcClient jdbc;

  FollowedCopies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void follow(UUID change) {
    jdbc.sql(
            NEXT
                + """
                , moving as (
                  select c.id, c.unit, c.area, c.since, coalesce(x.day, p.day) as day,
                         coalesce(x.successor, c.unit) as next,
                         coalesce(x.commune, p.successor, c.area) as there
                  from movement.copy c
                  left join next x on x.predecessor = c.unit
                  left join part p on p.predecessor = c.area and p.heaviest
                  where c.state in ('OFFERED', 'ACCEPTED')
                    and (x.successor is not null or p.successor is not null)),
                before as (
                  insert into movement.copy_before (copy, until, unit, area)
                  select id, day, unit, area from moving where since < day
                  on conflict do nothing)
                update movement.copy c
                set unit = m.next, area = m.there, version = c.version + 1
                from moving m where m.id = c.id
                """)
        .param("change", change)
        .update();
  }

  /// Pledges go on with their group and commune. Households that have one code in groups that
  /// became one get the next free numbers behind it; whoever was there, or comes first, keeps it.
  void pledges(UUID change) {
    jdbc.sql(
            NEXT
                + """
                , moving as (
                  select p.unit, p.code, coalesce(x.successor, p.unit) as next,
                         coalesce(x.commune, a.successor, p.area) as area
                  from movement.pledge p
                  left join next x on x.predecessor = p.unit
                  left join part a on a.predecessor = p.area and a.heaviest
                  where x.successor is not null or a.successor is not null),
                together as (
                  select next, unit, code from moving
                  union
                  select unit, unit, code from movement.pledge where unit in (select next from moving)),
                told as (
                  select next, unit, code, split_part(code, '-', 1) as own,
                         row_number() over (partition by next, code order by unit <> next, unit) as place,
                         max(coalesce(substring(code from '-([0-9]+)$')::int, 1))
                           over (partition by next, split_part(code, '-', 1)) as highest
                  from together),
                renamed as (
                  select unit, code, own || '-' || highest + row_number() over (
                           partition by next, own order by unit, code) as name
                  from told where place > 1)
                update movement.pledge p
                set unit = m.next, area = m.area, code = coalesce(r.name, p.code)
                from moving m left join renamed r on r.unit = m.unit and r.code = m.code
                where m.unit = p.unit and m.code = p.code
                """)
        .param("change", change)
        .update();
  }
}
