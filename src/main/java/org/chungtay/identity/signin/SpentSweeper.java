package org.chungtay.identity.signin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets codes and challenges a day after they lost their use, and sessions a month after they
/// ended: who signed in when is nobody's business.
@Configuration(proxyBeanMethods = false)
class SpentSweeper {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration SESSIONS_KEPT = Duration.ofDays(30);

  @Bean
  RecurringTask<Void> spentCodesSweeper(JdbcClient jdbc, CityClock clock) {
    return Tasks.recurring("identity-spent-codes", FixedDelay.ofHours(1))
        .execute((_, _) -> sweep(jdbc, clock));
  }

  static void sweep(JdbcClient jdbc, CityClock clock) {
    var before = Sql.time(clock.now().minus(KEPT));
    for (var table : new String[] {"sign_in_code", "passkey_challenge", "phone_proof"}) {
      jdbc.sql("delete from identity." + table + " where expires_at < :before")
          .param("before", before)
          .update();
    }
    jdbc.sql("delete from identity.session where ends_at < :before or ended_at < :before")
        .param("before", Sql.time(clock.now().minus(SESSIONS_KEPT)))
        .update();
  }
}
