package org.chungtay.movement.sustain;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NightlySustain {
  private static final LocalTime AFTER_CARE = LocalTime.of(4, 20);

  @Bean
  RecurringTask<Void> copiesChecked(SustainChecks checks, CityClock clock) {
    return Tasks.recurring("sustain-checks", Schedules.daily(clock.zone(), AFTER_CARE))
        .execute((_, _) -> checks.run());
  }
}
