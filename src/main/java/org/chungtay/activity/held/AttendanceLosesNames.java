package org.chungtay.activity.held;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Attendance by name is kept as long as certificates and hours are asked for, 24 months unless the
/// city says otherwise; then it is anonymous. Each batch is a transaction of its own: after a kill
/// the next night goes on where this one stopped.
@Configuration(proxyBeanMethods = false)
class AttendanceLosesNames {
  private static final Logger LOG = LoggerFactory.getLogger(AttendanceLosesNames.class);
  private static final int AT_ONCE = 1_000;

  @Bean
  RecurringTask<Void> loseNamesOfAttendance(
      Anonymous anonymous, @Value("${chungtay.activity.names-kept-months:24}") int months) {
    return Tasks.recurring("activity-attendance-loses-names", FixedDelay.ofHours(24))
        .execute((_, _) -> {
          var people = run(anonymous, months);
          LOG.info("attendance older than {} months lost the names of {} people", months, people);
        });
  }

  static int run(Anonymous anonymous, int months) {
    var before = anonymous.today().minusMonths(months);
    int all = 0;
    int people;
    do {
      people = anonymous.loseNames(before, AT_ONCE);
      all += people;
    } while (people == AT_ONCE);
    return all;
  }
}
