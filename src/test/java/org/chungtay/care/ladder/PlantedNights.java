package org.chungtay.care.ladder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// In a product process started for a benchmark: places that were looked after for a year
/// (`bench/care.sql`), then the nights after it one by one, each as the clock of that night would
/// run it. A storm comes for a third of the wards, then the product stands still for ten days. What
/// each night took is written to the file that `CHUNGTAY_TEST_NIGHTS` names.
@Component
@ConditionalOnProperty("chungtay.test.nights")
class PlantedNights implements ApplicationRunner {
  private static final LocalTime AT_NIGHT = LocalTime.of(3, 0);
  private static final int PLAIN_UP_TO = 8;
  private static final int STORM = 9;
  private static final int AFTER_DOWNTIME = 19;
  private static final int LAST = 20;

  private final JdbcClient jdbc;
  private final RecurringTask<Void> follows;
  private final RecurringTask<Void> ladder;
  private final CityClock clock;
  private final Path file;
  private final int places;
  private final List<String> said = new ArrayList<>();
  private LocalDate lastSeen = LocalDate.of(2000, 1, 1);

  PlantedNights(
      JdbcClient jdbc,
      @Qualifier("careFollowsGroups") RecurringTask<Void> follows,
      @Qualifier("careLadder") RecurringTask<Void> ladder,
      CityClock clock,
      @Value("${chungtay.test.nights}") Path file,
      @Value("${chungtay.test.places}") int places) {
    this.jdbc = jdbc;
    this.follows = follows;
    this.ladder = ladder;
    this.clock = clock;
    this.file = file;
    this.places = places;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    var monday =
        clock.today().minusDays(LAST).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    plant(monday);
    night("first, after a year without", monday.plusDays(1));
    for (int day = 2; day <= PLAIN_UP_TO; day++) {
      night("plain", monday.plusDays(day));
    }
    storm(monday);
    night("storm: a week of a third of the wards excused", monday.plusDays(STORM));
    night("after ten days of downtime", monday.plusDays(AFTER_DOWNTIME));
    night("plain", monday.plusDays(LAST));
    Files.write(file.resolveSibling("written"), said);
    Files.move(file.resolveSibling("written"), file);
  }

  private void plant(LocalDate monday) throws IOException {
    var begun = System.nanoTime();
    for (var statement : Files.readString(Path.of("bench/care.sql")).split(";\n")) {
      jdbc.sql(
              statement
                  .replace(":places", String.valueOf(places))
                  .replace(":monday", "date '" + monday + "'"))
          .update();
    }
    analyze();
    said.add(
        String.format(
            Locale.ROOT,
            "%,d places, %,d turns, %,d rounds, %,d rows of the book, made in %d s",
            count("place.place"),
            count("care.turn"),
            count("care.round"),
            count("outcome.entry"),
            (System.nanoTime() - begun) / 1_000_000_000));
  }

  /// As the server does by itself after a while.
  private void analyze() {
    for (var schema : List.of("place", "care", "outcome", "evidence", "organization", "identity")) {
      jdbc.sql(
              "select format('vacuum (analyze) %I.%I', schemaname, tablename) from pg_tables where schemaname = :schema")
          .param("schema", schema)
          .query(String.class)
          .list()
          .forEach(sql -> jdbc.sql(sql).update());
    }
  }

  private void storm(LocalDate monday) {
    var _ =
        jdbc.sql(
                """
                insert into care.amnesty
                  (id, areas, first_day, last_day, words, state, unit, declared_by, declared_at,
                   decided_by, decided_at)
                select gen_random_uuid(), array_agg(area), :first, :last, 'Bão', 'APPROVED',
                       gen_random_uuid(), gen_random_uuid(), now(), gen_random_uuid(), now()
                from bench.ward where nr % 3 = 0
                """)
            .param("first", monday.plusDays(4))
            .param("last", monday.plusDays(10))
            .update();
  }

  private void night(String what, LocalDate day) {
    var begun = System.nanoTime();
    clock.during(
        clock.instantOf(day.atTime(AT_NIGHT)),
        () -> {
          follows.execute(null, null);
          ladder.execute(null, null);
        });
    var took = (System.nanoTime() - begun) / 1_000_000;
    record Sums(int days, int missed, int excused, int steps, int released) {}
    var sums =
        jdbc.sql(
                """
                select count(*)::int as days, sum(missed)::int as missed, sum(excused)::int as excused,
                       sum(steps)::int as steps, sum(released)::int as released
                from care.ladder_run where day > :before
                """)
            .param("before", lastSeen)
            .query(Sql.rows(Sums.class))
            .single();
    lastSeen = day;
    said.add(
        String.format(
            Locale.ROOT,
            "%-46s %-9s %2d days %,8d ms: %,6d turns missed, %,6d excused, %,6d steps, %,4d released",
            what,
            day.getDayOfWeek().toString().toLowerCase(Locale.ROOT),
            sums.days(),
            took,
            sums.missed(),
            sums.excused(),
            sums.steps(),
            sums.released()));
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }
}
