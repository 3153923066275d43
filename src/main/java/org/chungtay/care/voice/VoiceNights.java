package org.chungtay.care.voice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the days bring: what was not answered in time is told to the unit above, what was answered
/// is closed when its sender stays silent, photos and words that nobody may see are forgotten.
@Service
@Transactional
public class VoiceNights {
  private final Steps steps;
  private final Photos photos;
  private final Tellings tellings;
  private final JdbcClient jdbc;
  private final CityClock clock;

  VoiceNights(Steps steps, Photos photos, Tellings tellings, JdbcClient jdbc, CityClock clock) {
    this.steps = steps;
    this.photos = photos;
    this.tellings = tellings;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Each is told once for each of its days.
  public int tellAbove() {
    var late =
        changed(
            """
            update care.voice set told_above = :now
            where state in ('RECEIVED', 'TAKEN') and above_from < :today and told_above is null
            returning id
            """);
    steps.add(late, new Deed("LATE", null, null, ""));
    tellings.late(Sql.ids(late));
    return late.size();
  }

  public int close() {
    var closed =
        changed(
            """
            update care.voice v set state = 'CLOSED', closed_at = :now, version = version + 1
            from care.voice_rule r
            where r.sort = v.sort and v.state = 'ANSWERED'
              and v.answered_at < :now - make_interval(days => r.close_days)
            returning v.id
            """);
    steps.add(closed, new Deed("CLOSED", null, null, ""));
    return closed.size();
  }

  /// Words and photos that nobody saw but those who answer, once they were kept long enough after
  /// the refusal or the end; with them what the sender wrote when opening again.
  public int forget() {
    var old =
        changed(
            """
            update care.voice v
            set words = '', folded = '', whereabouts = '', media_url = null, forgotten_at = :now
            from care.voice_rule r
            where r.sort = v.sort and not v.words_shown and v.forgotten_at is null
              and (v.state = 'REFUSED' and :now - make_interval(days => r.keep_refused_days) > (
                  select max(s.at) from care.voice_step s where s.voice = v.id and s.deed = 'REFUSED')
                or v.state = 'CLOSED' and v.closed_at < :now - make_interval(days => r.keep_held_days))
            returning v.id
            """);
    jdbc.sql(
            """
            update care.voice_step set words = ''
            where voice = any(:old) and deed = 'REOPENED' and words <> ''
            """)
        .param("old", Sql.ids(old))
        .update();
    photos.forget("voice", old);
    return old.size();
  }

  private List<UUID> changed(String sql) {
    var statement = jdbc.sql(sql).param("now", Sql.time(clock.now()));
    return (sql.contains(":today") ? statement.param("today", clock.today()) : statement)
        .query(Sql.rows(UUID.class))
        .list();
  }

  @Configuration(proxyBeanMethods = false)
  static class VoiceNightJob {
    @Bean
    RecurringTask<Void> voicesEveryHour(VoiceNights nights) {
      return Tasks.recurring("care-voices", FixedDelay.ofHours(1))
          .execute((_, _) -> {
            var _ = nights.tellAbove();
            var _ = nights.close();
            var _ = nights.forget();
          });
    }
  }
}
