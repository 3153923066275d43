package org.chungtay.activity.lifecycle;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Open activities begin by the clock when nobody began them by hand; one node of a cluster does
/// it.
@Configuration(proxyBeanMethods = false)
class StartsDueActivities {
  private static final Duration EVERY = Duration.ofSeconds(30);

  @Bean
  RecurringTask<Void> startDueActivities(JdbcClient jdbc, CityClock clock) {
    return Tasks.recurring("activity-start-due", FixedDelay.of(EVERY))
        .execute((_, _) -> {
          var _ = start(jdbc, clock);
        });
  }

  static int start(JdbcClient jdbc, CityClock clock) {
    return jdbc.sql(
            """
            with due as (
              select id, step from activity.activity
              where state = 'OPEN' and starts_at <= :now order by id limit 1000 for update skip locked),
            stepped as (
              insert into activity.transition (activity_id, step, from_step, from_state, to_state, at)
              select id, step + 1, step, 'OPEN', 'RUNNING', :now from due)
            update activity.activity a
            set state = 'RUNNING', begun_at = :now, step = a.step + 1, version = a.version + 1
            from due where a.id = due.id
            """)
        .param("now", Sql.time(clock.now()))
        .update();
  }
}
