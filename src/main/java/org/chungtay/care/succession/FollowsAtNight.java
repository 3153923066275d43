package org.chungtay.care.succession;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.chungtay.shared.time.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Before the ladder: whoever is over today is told nothing any more.
@Configuration(proxyBeanMethods = false)
class FollowsAtNight {
  private static final Logger LOG = LoggerFactory.getLogger(FollowsAtNight.class);
  private static final LocalTime BEFORE_THE_LADDER = LocalTime.of(1, 30);

  @Bean
  RecurringTask<Void> careFollowsGroups(FollowsGroups follows, CityClock clock) {
    return Tasks.recurring("care-follows-groups", Schedules.daily(clock.zone(), BEFORE_THE_LADDER))
        .execute((_, _) -> LOG.info("{} adoptions went on or ended", follows.atNight()));
  }
}
