package org.chungtay.activity.confirm;

import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The delegations that came, as they were counted.
@Repository
class Arrivals {
  private final JdbcClient jdbc;

  Arrivals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CountedDelegation> of(ActivityId activity) {
    return jdbc.sql(
            """
            select d.name, d.head_count as heads, s.name as site, coalesce(w.name, '') as counted_by
            from activity.delegation d
            join activity.site s on s.activity_id = d.activity_id and s.id = d.site
            left join identity.v_person w on w.id = d.entered_by
            where d.activity_id = :id and d.removed_at is null
            order by s.position, d.entered_at, d.id
            """)
        .param("id", activity.value())
        .query(Sql.rows(CountedDelegation.class))
        .list();
  }
}
