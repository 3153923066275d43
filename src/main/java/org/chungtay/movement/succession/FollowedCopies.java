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
}
