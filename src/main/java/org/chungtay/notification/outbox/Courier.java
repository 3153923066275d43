package org.chungtay.notification.outbox;

import java.time.Duration;
import org.chungtay.notification.Outbox.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;

/// Carries the outbox. Messages are claimed in a short transaction and carried outside of it: no
/// row stays locked while a gateway thinks. Whoever dies in between leaves them claimed for a
/// while, and then they are tried again, under the same key, by which the gateway knows them.
@Component
class Courier {
  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int AT_ONCE = 20;

  /// So often in a row, and the gateway is down; the others are spared the wait.
  private static final int UNREACHABLE = 2;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final StoredOutbox outbox;
  private final SmsGateway gateway;

  Courier(StoredOutbox outbox, SmsGateway gateway) {
    this.outbox = outbox;
    this.gateway = gateway;
  }

  void round() {
    if (gateway.configured()) {
      carry();
    }
    outbox.forgetWhatIsNoLongerValid();
  }

  private void carry() {
    int unreachable = 0;
    for (var message : outbox.claim(AT_ONCE)) {
      if (unreachable >= UNREACHABLE) {
        outbox.release(message);
        continue;
      }
      try {
        gateway.carry(message.outgoing());
        outbox.carried(message.outgoing().id());
        unreachable = 0;
      } catch (ResourceAccessException notThere) {
        unreachable++;
        later(message, notThere);
      } catch (RestClientException notTaken) {
        unreachable = 0;
        later(message, notTaken);
      }
    }
  }

  private void later(Claimed message, RestClientException why) {
    LOG.warn(
        "the SMS gateway did not take message {} at try {}: {}",
        message.outgoing().id(),
        message.tries(),
        why.getMessage());
    outbox.tryAgainAfter(message.outgoing().id(), pause(message.tries()));
  }

  /// 5 seconds, then twice as long each time, at most 5 minutes.
  static Duration pause(int tries) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(tries - 1L, 0, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /// @param tries with this one
  record Claimed(Outgoing outgoing, int tries) {}
}
