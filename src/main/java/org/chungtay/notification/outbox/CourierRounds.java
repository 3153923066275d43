package org.chungtay.notification.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The courier goes every few seconds, on one node at a time.
@Configuration(proxyBeanMethods = false)
class CourierRounds {
  private static final Duration EVERY = Duration.ofSeconds(3);

  @Bean
  RecurringTask<Void> outboxCourier(Courier courier) {
    return Tasks.recurring("notification-outbox", FixedDelay.of(EVERY))
        .execute((_, _) -> courier.round());
  }
}
