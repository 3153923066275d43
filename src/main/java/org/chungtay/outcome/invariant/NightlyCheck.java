package org.chungtay.outcome.invariant;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.Optional;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NightlyCheck {
  private static final LocalTime WHEN_NOBODY_WORKS = LocalTime.of(2, 30);

  @Bean
  RecurringTask<Void> outcomeInvariantsCheck(OutcomeInvariants invariants, CityClock clock) {
    return Tasks.recurring("outcome-invariants", Schedules.daily(clock.zone(), WHEN_NOBODY_WORKS))
        .execute((_, _) -> {
          var _ = invariants.check(Optional.empty());
        });
  }
}
