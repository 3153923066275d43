package org.chungtay.outcome.periodic;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RemindsUnits {
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @Bean
  RecurringTask<Void> outcomeRemindUnits(Reminders reminders, CityClock clock) {
    return Tasks.recurring("outcome-remind-units", Schedules.daily(clock.zone(), MORNING))
        .execute((_, _) -> reminders.remindDue());
  }
}
