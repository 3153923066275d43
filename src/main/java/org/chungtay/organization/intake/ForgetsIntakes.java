package org.chungtay.organization.intake;

import java.time.Duration;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files and lines are kept for as long as a list may be taken back or mended, and then no longer:
/// they repeat what is stored about people elsewhere. That there was a list stays known.
@Service
class ForgetsIntakes {
  static final Duration KEPT = Duration.ofDays(30);

  private final JdbcClient jdbc;
  private final CityClock clock;

  ForgetsIntakes(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// How many were forgotten.
  @Transactional
  public int forget() {
    var old =
        jdbc.sql(
                """
                update organization.intake set forgotten_at = :now,
                  state = case when state in ('SENT', 'CHECKED', 'PROPOSED') then 'DISCARDED' else state end
                where forgotten_at is null and sent_at < :before
                  and state in ('SENT', 'CHECKED', 'PROPOSED', 'APPLIED', 'TAKEN_BACK', 'DISCARDED')
                returning id
                """)
            .param("now", Sql.time(clock.now()))
            .param("before", Sql.time(clock.now().minus(KEPT)))
            .query(Sql.rows(java.util.UUID.class))
            .list();
    jdbc.sql("delete from organization.intake_file where intake = any(:ids)")
        .param("ids", Sql.ids(old))
        .update();
    jdbc.sql("delete from organization.intake_row where intake = any(:ids)")
        .param("ids", Sql.ids(old))
        .update();
    return old.size();
  }
}
