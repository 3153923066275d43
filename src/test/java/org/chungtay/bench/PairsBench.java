package org.chungtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;

/// `bench/run pairs [people]`: the hour's working out of people possibly written down twice, by the
/// product's own job, beside the bare SQL that pairs the same people by the same keys.
final class PairsBench {
  private static final int PEOPLE = 300_000;
  private static final int ROUNDS = 3;

  private final OwnDatabase database;

  private PairsBench(OwnDatabase database) {
    this.database = database;
  }

  static void run(Path folder, List<String> options, List<String> words) throws Exception {
    var people = words.size() > 1 ? Integer.parseInt(words.get(1)) : PEOPLE;
    var data = folder.resolve("data");
    var port = StartedProcess.freePort();
    var environment =
        Map.of("CHUNGTAY_DATA", data.toString(), "CHUNGTAY_PORT", String.valueOf(port));
    try (var product = StartedProcess.start(environment, port, options, "--empty")) {
      var _ = product.ready();
      var bench = new PairsBench(new OwnDatabase(data));
      bench.people(people);
      for (int round = 1; round <= ROUNDS; round++) {
        bench.worked(round);
        bench.bare();
      }
      product.terminate();
    }
  }

  private void people(int count) throws Exception {
    for (var statement : Files.readString(Path.of("bench/people.sql")).split(";\n")) {
      database.run(statement.replace(":people", String.valueOf(count)));
    }
    say(
        "%s people, %s memberships, %s different names",
        database.ask("select count(*) from identity.person"),
        database.ask("select count(*) from organization.membership"),
        database.ask("select count(distinct folded_name) from identity.person"));
  }

  /// The job is told that its hour is over; what it takes is seen from outside.
  private void worked(int round) throws Exception {
    var before = found();
    var spilled = spilled();
    database.run(
        "update runtime.scheduled_task set execution_time = now() where task_name = 'likely-pairs' and not picked");
    long first = 0;
    long last = 0;
    long memory = 0;
    while (found().equals(before)) {
      var pid = database.ask(WORKING);
      if (!pid.equals("nothing")) {
        last = System.nanoTime();
        first = first == 0 ? last : first;
        memory = Math.max(memory, memory(pid));
      }
      Thread.sleep(20);
    }
    say(
        "round %d: %.1f s, %d MB of a process of PostgreSQL, %s MB on disk, %s pairs kept",
        round,
        (last - first) / 1e9,
        memory / 1024,
        (Long.parseLong(spilled()) - Long.parseLong(spilled)) >> 20,
        database.ask("select count(*) from organization.likely_pair"));
  }

  /// By how it begins: PostgreSQL shows no more than that of a long statement.
  private static final String WORKING =
      """
      select pid from pg_stat_activity
      where state = 'active' and query like '%here as materialized%' and pid <> pg_backend_pid()
      """;

  private String found() throws IOException, SQLException {
    return database.ask("select found_at from organization.likely_round");
  }

  private String spilled() throws IOException, SQLException {
    return database.ask(
        "select temp_bytes from pg_stat_database where datname = current_database()");
  }

  /// Kilobytes of its own, what is shared left out.
  private static long memory(String pid) {
    try {
      return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
          .filter(line -> line.startsWith("RssAnon:"))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(Long::parseLong)
          .sum();
    } catch (IOException over) {
      return 0;
    }
  }

  private void bare() throws Exception {
    var started = System.nanoTime();
    var pairs = database.ask(BARE);
    say("   bare SQL: %.1f s, %s pairs", (System.nanoTime() - started) / 1e9, pairs);
  }

  /// The same people with the same keys, without weights, decisions and a bound of what a key is
  /// shared by.
  private static final String BARE =
      """
      with here as (
        select distinct m.person, u.area, p.name_key
        from organization.membership m
        join organization.unit u on u.id = m.unit
        join identity.person p on p.id = m.person
        where m.last_day is null and p.name_key like '% %')
      select count(*) from (
        select a.id, b.id from identity.person a join identity.person b
          on b.phone_digest = a.phone_digest and a.id < b.id
        union
        select a.id, b.id from identity.person a join identity.person b
          on b.name_key = a.name_key and b.born = a.born and a.id < b.id
        union
        select a.person, b.person from here a join here b
          on b.name_key = a.name_key and b.area = a.area and a.person < b.person) pair
      """;

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, words + "%n", values);
  }
}
