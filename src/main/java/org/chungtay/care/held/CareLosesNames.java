package org.chungtay.care.held;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who came is kept by name as long as attendance is, 24 months unless the city says otherwise.
/// Each batch is a transaction of its own: after a kill the next night goes on where this one
/// stopped.
@Configuration(proxyBeanMethods = false)
class CareLosesNames {
  private static final Logger LOG = LoggerFactory.getLogger(CareLosesNames.class);
  private static final int AT_ONCE = 1_000;

  @Bean
  RecurringTask<Void> loseNamesOfCare(
      NamelessCare nameless, @Value("${chungtay.activity.names-kept-months:24}") int months) {
    return Tasks.recurring("care-loses-names", FixedDelay.ofHours(24))
        .execute((_, _) -> {
          var people = run(nameless, months);
          LOG.info("care older than {} months lost the names of {} people", months, people);
        });
  }

  static int run(NamelessCare nameless, int months) {
    var before = nameless.today().minusMonths(months);
    int all = 0;
    int people;
    do {
      people = nameless.loseNames(before, AT_ONCE);
      all += people;
    } while (people == AT_ONCE);
    return all;
  }
}
