package org.chungtay.organization.intake;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lists are worked on by one node of a cluster at a time, and forgotten at night.
@Configuration(proxyBeanMethods = false)
class IntakeJobs {
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final LocalTime WHEN_NOBODY_WORKS = LocalTime.of(3, 10);

  @Bean
  RecurringTask<Void> workOnIntakes(IntakeWorker worker) {
    return Tasks.recurring("organization-intakes", FixedDelay.of(EVERY))
        .execute((_, _) -> worker.work());
  }

  @Bean
  RecurringTask<Void> forgetIntakes(ForgetsIntakes forgets, CityClock clock) {
    return Tasks.recurring(
            "organization-forget-intakes", Schedules.daily(clock.zone(), WHEN_NOBODY_WORKS))
        .execute((_, _) -> {
          var _ = forgets.forget();
        });
  }
}
