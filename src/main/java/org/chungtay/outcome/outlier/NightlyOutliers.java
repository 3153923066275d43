package org.chungtay.outcome.outlier;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NightlyOutliers {
  private static final LocalTime WHEN_NOBODY_WORKS = LocalTime.of(3, 10);

  @Bean
  RecurringTask<Void> outliersFound(Outliers outliers, CityClock clock) {
    return Tasks.recurring("outliers", Schedules.daily(clock.zone(), WHEN_NOBODY_WORKS))
        .execute((_, _) -> outliers.find());
  }
}
