package org.chungtay.care.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.care.ladder.LadderSteps.Taken;
import org.chungtay.care.standing.Standings;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The night in which places go on along the ladder: for every day since the last run, one
/// transaction with statements about all places. A day that was gone through is never gone through
/// again; after a kill, or days of downtime, the days that are missing are. What a group was told
/// late gives it the whole time to act ([LadderSteps#take]).
@Component
public class Ladder {
  private static final int MOST_DAYS = 120;

  private final JdbcClient jdbc;
  private final LadderSteps steps;
  private final LadderNews news;
  private final KeptMetres metres;
  private final Standings standings;
  private final TransactionOperations transactions;
  private final CityClock clock;

  Ladder(
      JdbcClient jdbc,
      LadderSteps steps,
      LadderNews news,
      KeptMetres metres,
      Standings standings,
      TransactionOperations transactions,
      CityClock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.news = news;
    this.metres = metres;
    this.standings = standings;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// @return the days that were gone through
  public List<LocalDate> run() {
    var done = new ArrayList<LocalDate>();
    for (var day : missingDays()) {
      var gone = transactions.execute(_ -> goThrough(day));
      if (Boolean.TRUE.equals(gone)) {
        done.add(day);
      }
    }
    return done;
  }

  private List<LocalDate> missingDays() {
    var today = clock.today();
    var last =
        jdbc.sql("select max(day) from care.ladder_run where day <= :today")
            .param("today", today)
            .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
            .single();
    var first = last.map(day -> day.plusDays(1)).orElse(today);
    var earliest = today.minusDays(MOST_DAYS);
    return (first.isBefore(earliest) ? earliest : first).datesUntil(today.plusDays(1)).toList();
  }

  /// Of two nodes that go through a day at once, the second one finds it done.
  private boolean goThrough(LocalDate day) {
    var started = System.nanoTime();
    var run = Ids.next();
    if (begin(run, day) == 0) {
      return false;
    }
    var excused = steps.excuse(day);
    var missed = steps.miss(day);
    var taken = takeSteps(day);
    var released = steps.release(day);
    var entries = steps.taken(day);
    var stepped = entries.stream().map(Taken::place);
    standings.refreshAtNight(
        Stream.of(excused.stream(), missed.stream(), stepped).flatMap(one -> one).toList(), day);
    metres.lost(entries, day);
    news.tell(entries);
    end(run, started, new Counts(excused.size(), missed.size(), taken, released));
    return true;
  }

  private int takeSteps(LocalDate day) {
    var behind = steps.behind(day);
    var taken = 0;
    if (behind.length > 0) {
      for (var rule : steps.rules(day)) {
        taken += steps.take(rule, day, behind);
      }
    }
    return taken;
  }

  private record Counts(int excused, int missed, int steps, int released) {}

  private int begin(UUID run, LocalDate day) {
    return jdbc.sql(
            """
            insert into care.ladder_run (id, day, started_at) values (:id, :day, :now)
            on conflict (day) do nothing
            """)
        .param("id", run)
        .param("day", day)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private void end(UUID run, long started, Counts counts) {
    var _ =
        jdbc.sql(
                """
                update care.ladder_run
                set ended_at = started_at + :nanos * interval '1 microsecond' / 1000,
                    places = (select count(*) from care.v_adoption
                              where since <= day and (until is null or until > day)),
                    excused = :excused, missed = :missed, steps = :steps, released = :released
                where id = :id
                """)
            .param("id", run)
            .param("nanos", System.nanoTime() - started)
            .param("excused", counts.excused())
            .param("missed", counts.missed())
            .param("steps", counts.steps())
            .param("released", counts.released())
            .update();
  }

  /// The newest first.
  public List<LadderRun> runs(int page, int size) {
    return jdbc.sql(
            """
            select day, started_at, ended_at, places, missed, excused, steps, released
            from care.ladder_run order by day desc limit :size offset :skip
            """)
        .param("size", size)
        .param("skip", (long) page * size)
        .query(Sql.rows(LadderRun.class))
        .list();
  }
}
