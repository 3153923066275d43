package org.chungtay.care.lot;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Freezes the list on the first of the month and draws once the number is sure. A draw that is cut
/// off half-way is drawn again, with the same pairs.
@Configuration(proxyBeanMethods = false)
class DrawsByTheClock {

  @Bean
  RecurringTask<Void> publicLot(PublicLots lots) {
    return Tasks.recurring("care-public-lot", FixedDelay.ofMinutes(2))
        .execute((_, _) -> {
          lots.freeze();
          lots.toDraw().forEach(lots::draw);
        });
  }
}
