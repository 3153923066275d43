package org.chungtay.organization.leader;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Terms run out at midnight, people are erased, roles are taken away: soon after, deputies take
/// over. One node of a cluster does it.
@Configuration(proxyBeanMethods = false)
class TakesOverByTheClock {
  private static final Duration EVERY = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> deputiesTakeOver(TakesOver takesOver) {
    return Tasks.recurring("organization-deputies-take-over", FixedDelay.of(EVERY))
        .execute((_, _) -> takesOver.everywhere());
  }
}
