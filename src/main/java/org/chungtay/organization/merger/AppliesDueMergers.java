package org.chungtay.organization.merger;

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

/// Approved mergers are applied on their day, soon after midnight; one node of a cluster does it.
@Configuration(proxyBeanMethods = false)
class AppliesDueMergers {
  private static final Logger LOG = LoggerFactory.getLogger(AppliesDueMergers.class);
  private static final Duration EVERY = Duration.ofMinutes(5);

  @Bean
  RecurringTask<Void> applyDueMergers(MergerRows rows, AppliesMergers applies, CityClock clock) {
    return Tasks.recurring("organization-apply-due-mergers", FixedDelay.of(EVERY))
        .execute((_, _) -> applyDue(rows, applies, clock));
  }

  /// One that can no longer be applied holds up no other; its page says why.
  static void applyDue(MergerRows rows, AppliesMergers applies, CityClock clock) {
    for (var merger : rows.due(clock.today())) {
      try {
        applies.apply(merger);
      } catch (DomainException refused) {
        LOG.error("the merger {} could not be applied: {}", merger, refused.code());
      } catch (RuntimeException failure) {
        LOG.error("the merger {} failed and is tried again later", merger, failure);
      }
    }
  }
}
