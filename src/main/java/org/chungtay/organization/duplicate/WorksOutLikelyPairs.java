package org.chungtay.organization.duplicate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Every hour: for 300,000 people it takes some seconds, too long for whoever opens the page.
@Configuration(proxyBeanMethods = false)
class WorksOutLikelyPairs {
  @Bean
  RecurringTask<Void> likelyPairsWorkedOut(LikelyPairs pairs) {
    return Tasks.recurring("likely-pairs", FixedDelay.ofHours(1)).execute((_, _) -> pairs.work());
  }
}
