package org.chungtay.activity.unplanned;

import java.util.Optional;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Two leaders who worked side by side may both report it, and every bag would count twice. The
/// same place at the same time, under the same name or with as many people, is asked about once.
@Repository
class SimilarWork {
  private final JdbcClient jdbc;

  SimilarWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Title of what somebody else reported; asked when the plan is stored.
  Optional<String> of(Actor leader, Plan plan, int heads) {
    return jdbc.sql(
            """
            select a.title from activity.activity a
            where a.area = (select own.area from activity.activity own where own.id = :id)
              and a.id <> :id and a.created_by <> :leader
              and a.state in ('RUNNING', 'REPORTED', 'RETURNED', 'CONFIRMED')
              and a.starts_at < :end and a.ends_at > :start
              and (lower(a.title) = lower(:title)
                or :heads = (select sum(d.head_count) from activity.delegation d
                             where d.activity_id = a.id and d.removed_at is null))
            order by a.created_at limit 1
            """)
        .param("id", plan.id().value())
        .param("leader", leader.person().value())
        .param("start", Sql.time(plan.startsAt()))
        .param("end", Sql.time(plan.endsAt()))
        .param("title", plan.title())
        .param("heads", heads)
        .query(String.class)
        .optional();
  }
}
