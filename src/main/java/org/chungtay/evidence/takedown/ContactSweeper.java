package org.chungtay.evidence.takedown;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets how askers can be reached when there is nothing left to tell them.
@Configuration(proxyBeanMethods = false)
class ContactSweeper {
  private static final Duration KEPT = Duration.ofDays(90);

  @Bean
  RecurringTask<Void> takedownContactSweeper(TakedownRows rows, CityClock clock) {
    return Tasks.recurring("evidence-takedown-contacts", FixedDelay.ofHours(24))
        .execute((_, _) -> rows.forgetContacts(clock.now().minus(KEPT)));
  }
}
