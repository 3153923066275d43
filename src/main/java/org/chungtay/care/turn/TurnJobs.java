package org.chungtay.care.turn;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the clock does with turns; one node of a cluster does it.
@Configuration(proxyBeanMethods = false)
class TurnJobs {
  private static final int MINUTES = 10;

  @Bean
  RecurringTask<Void> careRemindTurns(TurnRounds rounds) {
    return Tasks.recurring("care-remind-turns", FixedDelay.ofMinutes(MINUTES))
        .execute((_, _) -> {
          rounds.remind();
          rounds.widen();
        });
  }
}
