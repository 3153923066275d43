package org.chungtay.activity.confirm;

import java.util.Optional;
import org.chungtay.activity.report.DecisionsTakenBack;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What an officer decided a moment ago and may take back.
@Repository
class LatelyDecided {
  private final JdbcClient jdbc;
  private final CityClock clock;

  LatelyDecided(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The latest one that still stands as it was decided.
  Optional<JustDecided> of(Actor officer) {
    return jdbc.sql(
            """
            select p.activity_id as activity, a.title, p.revision, a.state
            from activity.report p
            join activity.activity a on a.id = p.activity_id and a.state = p.decision
            where p.decided_by = :me and p.decided_at > :since
              and p.decision in ('CONFIRMED', 'RETURNED')
              and not exists (select from activity.report n
                              where n.activity_id = p.activity_id and n.revision > p.revision)
            order by p.decided_at desc limit 1
            """)
        .param("me", officer.person().value())
        .param("since", Sql.time(clock.now().minus(DecisionsTakenBack.TIME)))
        .query(Sql.rows(JustDecided.class))
        .optional();
  }
}
