package org.chungtay.movement.succession;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Copies, the origins among them, go on under the heaviest successor of their unit and commune,
/// each as a copy of its own: how many there are stays the same. What they brought stays in the
/// book under the commune of its day.
@Repository
class FollowedCopies {
  private final JdbcClient jdbc;

  FollowedCopies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void follow(UUID change) {
    jdbc.sql(
            """
            with part as (
              select s.predecessor, s.successor, row_number() over (
                       partition by s.predecessor order by s.weight desc, s.successor) = 1 as heaviest
              from territory.v_succession s where s.reorganization = :change)
            update movement.copy c
            set unit = coalesce(x.successor, c.unit), area = coalesce(p.successor, c.area), version = c.version + 1
            from movement.copy was
            left join organization.v_unit_succession x
              on x.predecessor = was.unit and x.reorganization = :change and x.heaviest
            left join part p on p.predecessor = was.area and p.heaviest
            where was.id = c.id and c.state in ('OFFERED', 'ACCEPTED')
              and (x.successor is not null or p.successor is not null)
            """)
        .param("change", change)
        .update();
  }

  /// Pledges go on with their group and commune; of two households with one code in groups that
  /// became one, the code of each newcomer says where it comes from.
  void pledges(UUID change) {
    jdbc.sql(
            """
            with part as (
              select s.predecessor, s.successor, row_number() over (
                       partition by s.predecessor order by s.weight desc, s.successor) = 1 as heaviest
              from territory.v_succession s where s.reorganization = :change)
            update movement.pledge p
            set unit = coalesce(x.successor, p.unit), area = coalesce(a.successor, p.area),
                code = case when x.successor is null then p.code
                            else left(p.code, 5) || '-' || upper(substr(md5(p.unit::text), 1, 3)) end
            from movement.pledge was
            left join organization.v_unit_succession x
              on x.predecessor = was.unit and x.reorganization = :change and x.heaviest
            left join part a on a.predecessor = was.area and a.heaviest
            where was.unit = p.unit and was.code = p.code and (x.successor is not null or a.successor is not null)
            """)
        .param("change", change)
        .update();
  }
}
