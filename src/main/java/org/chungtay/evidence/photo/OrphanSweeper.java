package org.chungtay.evidence.photo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Pictures that are evidence of nothing are kept by nobody: rows without an attachment first, then
/// files without a row. A day's grace leaves uploads that are under way alone.
@Component
class OrphanSweeper {
  private static final Duration GRACE = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final PhotoFiles files;
  private final CityClock clock;

  OrphanSweeper(JdbcClient jdbc, PhotoFiles files, CityClock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.clock = clock;
  }

  int sweep() {
    var before = clock.now().minus(GRACE);
    forgetUnattached(before);
    return files.sweep(before, this::known);
  }

  /// A row that is just being attached anew has a new time, which this statement sees after waiting
  /// for it. What was asked to be taken down stays, as its history.
  private void forgetUnattached(Instant before) {
    jdbc.sql(
            """
            delete from evidence.photo p
            where p.stored_at < :before
              and not exists (select from evidence.attachment a where a.photo = p.id)
              and not exists (select from evidence.takedown t where t.photo = p.id)
            """)
        .param("before", Sql.time(before))
        .update();
  }

  private Set<String> known(Set<String> ids) {
    return new HashSet<>(
        jdbc.sql("select id from evidence.photo where id = any(:ids)")
            .param("ids", Sql.texts(ids))
            .query(Sql.rows(String.class))
            .list());
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    RecurringTask<Void> orphanPhotoSweeper(OrphanSweeper sweeper) {
      return Tasks.recurring("evidence-orphan-photos", FixedDelay.ofHours(24))
          .execute((_, _) -> {
            var _ = sweeper.sweep();
          });
    }
  }
}
