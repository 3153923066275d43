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

/// Forgets codes and challenges a day after they lost their use: who asked to sign in when is
/// nobody's business.
@Configuration(proxyBeanMethods = false)
class SpentSweeper {
  private static final Duration KEPT = Duration.ofDays(1);

  @Bean
  RecurringTask<Void> spentCodesSweeper(JdbcClient jdbc, CityClock clock) {
    return Tasks.recurring("identity-spent-codes", FixedDelay.ofHours(1))
        .execute((_, _) -> {
          var before = Sql.time(clock.now().minus(KEPT));
          for (var table : new String[] {"sign_in_code", "passkey_challenge"}) {
            jdbc.sql("delete from identity." + table + " where expires_at < :before")
                .param("before", before)
                .update();
          }
        });
  }
}
