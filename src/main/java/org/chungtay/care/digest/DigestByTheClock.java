package org.chungtay.care.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.chungtay.shared.time.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// On the morning of the first; on the second and third for whoever was not reached by then.
@Configuration(proxyBeanMethods = false)
class DigestByTheClock {
  private static final Logger LOG = LoggerFactory.getLogger(DigestByTheClock.class);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  @Bean
  RecurringTask<Void> careMonthDigest(MonthDigest digest, CityClock clock) {
    return Tasks.recurring("care-month-digest", Schedules.daily(clock.zone(), MORNING))
        .execute((_, _) -> LOG.info("{} people were told of their group's month", digest.send()));
  }
}
