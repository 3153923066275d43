package org.chungtay.notification.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClientException;

/// Carries the outbox, one node at a time, and forgets what has lost its use.
@Configuration(proxyBeanMethods = false)
class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final Duration EVERY = Duration.ofSeconds(3);
  private static final int AT_ONCE = 20;

  @Bean
  RecurringTask<Void> outboxCourier(
      StoredOutbox outbox, SmsGateway gateway, TransactionTemplate transaction) {
    return Tasks.recurring("notification-outbox", FixedDelay.of(EVERY))
        .execute((_, _) -> {
          if (gateway.configured()) {
            transaction.executeWithoutResult(_ -> carry(outbox, gateway));
          }
          outbox.forgetWhatIsNoLongerValid();
        });
  }

  private static void carry(StoredOutbox outbox, SmsGateway gateway) {
    for (var message : outbox.toCarry(AT_ONCE)) {
      try {
        gateway.carry(message.to(), message.text());
        outbox.carried(message.id());
      } catch (RestClientException notTaken) {
        LOG.warn("the SMS gateway did not take message {}; trying again", message.id(), notTaken);
        return;
      }
    }
  }
}
