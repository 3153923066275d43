package org.chungtay.care.ladder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.chungtay.care.survival.Reckoning;
import org.chungtay.care.turn.TurnRounds;
import org.chungtay.shared.time.CityClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NightlyLadder {
  private static final Logger LOG = LoggerFactory.getLogger(NightlyLadder.class);
  private static final LocalTime WHEN_NOBODY_WORKS = LocalTime.of(3, 0);

  @Bean
  RecurringTask<Void> careLadder(
      TurnRounds turns, Ladder ladder, Reckoning reckoning, CityClock clock) {
    return Tasks.recurring("care-ladder", Schedules.daily(clock.zone(), WHEN_NOBODY_WORKS))
        .execute((_, _) -> {
          turns.writeAhead();
          LOG.info("places went along the ladder for {}", ladder.run());
          reckoning.anew();
        });
  }
}
