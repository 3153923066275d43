package org.chungtay.territory.reorganize;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.chungtay.shared.error.DomainException;
import org.chungtay.shared.time.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Approved plans are applied on their day, soon after midnight; one node of a cluster does it.
@Configuration(proxyBeanMethods = false)
class AppliesDuePlans {
  private static final Logger LOG = LoggerFactory.getLogger(AppliesDuePlans.class);
  private static final Duration EVERY = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> applyDuePlans(PlanRows rows, AppliesPlans applies, CityClock clock) {
    return Tasks.recurring("territory-apply-due-plans", FixedDelay.of(EVERY))
        .execute((_, _) -> applyDue(rows, applies, clock));
  }

  /// One that can no longer be applied holds up no other; its page says why.
  static void applyDue(PlanRows rows, AppliesPlans applies, CityClock clock) {
    for (var plan : rows.due(clock.today())) {
      try {
        applies.apply(plan);
      } catch (DomainException refused) {
        LOG.error("the reorganisation {} could not be applied: {}", plan, refused.code());
      }
    }
  }
}
