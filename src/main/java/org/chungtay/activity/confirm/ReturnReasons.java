package org.chungtay.activity.confirm;

import java.time.Duration;
import java.util.List;
import org.chungtay.identity.Actor;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reasons an officer gave most often, to give again with one tap.
@Repository
class ReturnReasons {
  private static final int MOST = 5;
  private static final int SHORT = 120;

  private static final Duration LOOK_BACK = Duration.ofDays(365);

  private final JdbcClient jdbc;
  private final CityClock clock;

  ReturnReasons(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<String> of(Actor officer) {
    return jdbc.sql(
            """
            select reason from activity.report
            where decided_by = :me and decision = 'RETURNED' and length(reason) <= :short
              and decided_at > :since
            group by reason order by count(*) desc, max(decided_at) desc limit :most
            """)
        .param("me", officer.person().value())
        .param("since", Sql.time(clock.now().minus(LOOK_BACK)))
        .param("short", SHORT)
        .param("most", MOST)
        .query(Sql.rows(String.class))
        .list();
  }
}
