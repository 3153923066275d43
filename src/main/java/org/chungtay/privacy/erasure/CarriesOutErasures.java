package org.chungtay.privacy.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// One node of a cluster carries out what nobody took back.
@Configuration(proxyBeanMethods = false)
class CarriesOutErasures {
  private static final Duration EVERY = Duration.ofMinutes(15);

  @Bean
  RecurringTask<Void> carryOutErasures(Erasure erasure) {
    return Tasks.recurring("privacy-erasures", FixedDelay.of(EVERY))
        .execute((_, _) -> erasure.carryOutDue());
  }
}
