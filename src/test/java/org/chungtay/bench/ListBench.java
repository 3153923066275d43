package org.chungtay.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;
import org.postgresql.PGConnection;

/// `bench/lists [lines] [megabytes]`: a messy list of members read in twice with a small heap,
/// beside `COPY` of the same rows into tables of the same shape and indexes; then another one,
/// while the product is killed.
public final class ListBench {
  private final int lines;
  private final int megabytes;
  private final Path folder;
  private final OwnDatabase database;
  private final int port = StartedProcess.freePort();

  private ListBench(int lines, int megabytes, Path folder) {
    this.lines = lines;
    this.megabytes = megabytes;
    this.folder = folder;
    this.database = new OwnDatabase(folder.resolve("data"));
  }

  public static void main(String... words) throws Exception {
    var lines = words.length > 0 ? Integer.parseInt(words[0]) : 75_000;
    var megabytes = words.length > 1 ? Integer.parseInt(words[1]) : 256;
    new ListBench(lines, megabytes, Files.createTempDirectory("chungtay-lists")).run();
  }

  private void run() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    System.out.println(lines + " lines, heap of " + megabytes + " MB");
    try {
      try (var product = start()) {
        var _ = product.ready();
        await("first applied");
        System.out.printf(
            Locale.ROOT,
            "read and checked in %.1f s, applied in %.1f s%n",
            seconds("first sent", "first checked"),
            seconds("first decided", "first applied"));
        System.out.println(line("first decided"));
        complete("first", 0);
        var once = state();
        await("second checked");
        System.out.printf(
            Locale.ROOT,
            "the same again: checked in %.1f s%n",
            seconds("second sent", "second checked"));
        System.out.println(line("second checked"));
        complete("second", 1);
        System.out.println("state after the second time: " + compared(once, state()));
        copied();
        await("third decided");
        System.out.println(
            "most memory that the process had: " + product.mostMemory() / 1024 + " MB");
        killed(product);
      }
      try (var again = start()) {
        var _ = again.ready();
        await("third applied");
        System.out.println(line("third applied"));
        once();
        again.terminate();
      }
    } finally {
      var _ = Rival.of("rm", "-rf", folder.toString()).words();
    }
  }

  private StartedProcess start() throws Exception {
    var environment =
        Map.of(
            "CHUNGTAY_DATA", database.data().toString(),
            "CHUNGTAY_PORT", String.valueOf(port),
            "CHUNGTAY_TEST_LISTS", folder.resolve("told").toString(),
            "CHUNGTAY_TEST_LINES", String.valueOf(lines));
    var machine = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx" + megabytes + "m"));
    Stream.of(System.getProperty("bench.options", "").split(" "))
        .filter(option -> !option.isEmpty())
        .forEach(machine::add);
    return StartedProcess.start(environment, port, machine, "--empty");
  }

  private void killed(StartedProcess product) throws Exception {
    long applied = 0;
    while (applied < lines / 4) {
      Thread.sleep(500);
      applied = Long.parseLong(database.ask(APPLIED));
    }
    product.kill();
    System.out.println("killed after " + applied + " lines of another list were applied");
  }

  private static final String APPLIED =
      """
      select count(*) from organization.intake_row
      where applied and intake = (select id from organization.intake order by sent_at desc limit 1)
      """;

  /// Every applied line has its membership, nobody is there twice.
  private void once() throws Exception {
    System.out.println(
        "applied "
            + database.ask(APPLIED)
            + ", without a membership: "
            + database.ask(
                """
                select count(*) from organization.intake_row r where r.applied and r.outcome = 'NEW'
                  and not exists (select from organization.membership m where m.id = r.target)
                """)
            + ", numbers of two people of one name: "
            + database.ask(
                """
                select count(*) from (select from identity.person where phone_digest is not null
                  group by phone_digest, folded_name having count(*) > 1) twice
                """));
  }

  /// People and memberships that there are, in one figure.
  private String state() throws Exception {
    return database.ask(
        """
        select count(*) || ' ' || sum(hashtextextended(id || ' ' || person || ' ' || unit || ' ' || since
                 || ' ' || coalesce(last_day::text, ''), 0))
               || ' ' || (select count(*) || ' ' || sum(hashtextextended(id || ' ' || name, 0)) from identity.person)
        from organization.membership
        """);
  }

  private static String compared(String once, String twice) {
    return once.equals(twice) ? "the same" : "NOT THE SAME: " + once + " / " + twice;
  }

  /// Every line of the file is in the report, each with what becomes of it.
  private void complete(String which, int earlier) throws Exception {
    System.out.println(
        "report of the "
            + which
            + ": "
            + database.ask(
                """
                select count(*) || ' lines, ' || count(*) filter (where outcome is null) || ' without an outcome, '
                  || count(*) filter (where outcome in ('NEW', 'CHANGED') and not applied) || ' not applied'
                from organization.intake_row
                where intake = (select id from organization.intake order by sent_at offset %d limit 1)
                """
                    .formatted(earlier)));
  }

  /// What a list leaves behind, but for the list itself.
  private static final List<String> STORED =
      List.of(
          "identity.person",
          "identity.consent",
          "identity.audit",
          "organization.membership",
          "organization.intake_origin");

  private void copied() throws Exception {
    database.run("create schema bench");
    double stored = 0;
    for (var table : STORED) {
      stored += copied(table);
    }
    double all = Double.parseDouble(database.ask("select count(*) from organization.intake_row"));
    double read = copied("organization.intake_row") * lines / all;
    System.out.printf(
        Locale.ROOT,
        "reading and checking takes %.1f times as long as COPY of its lines, applying %.1f times as COPY of"
            + " what it stores%n",
        seconds("first sent", "first checked") / read,
        seconds("first decided", "first applied") / stored);
  }

  /// Into a table of the same shape and indexes.
  private double copied(String table) throws Exception {
    var into = "bench." + table.substring(table.indexOf('.') + 1);
    database.run("create table %s (like %s including all)".formatted(into, table));
    var columns =
        database.ask(
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """
                .formatted(table));
    try (var connection = database.connect()) {
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      var rows = new ByteArrayOutputStream();
      var _ =
          copy.copyOut("copy %s (%s) to stdout (format binary)".formatted(table, columns), rows);
      var begun = System.nanoTime();
      var count =
          copy.copyIn(
              "copy %s (%s) from stdin (format binary)".formatted(into, columns),
              new ByteArrayInputStream(rows.toByteArray()));
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(Locale.ROOT, "COPY of %d rows into %s: %.1f s%n", count, into, seconds);
      return seconds;
    }
  }

  private void await(String what) throws Exception {
    while (line(what).isEmpty()) {
      Thread.sleep(200);
    }
  }

  private String line(String what) throws Exception {
    var file = folder.resolve("told");
    return !Files.exists(file)
        ? ""
        : Files.readAllLines(file).stream()
            .filter(line -> line.contains(what))
            .findFirst()
            .orElse("");
  }

  private double seconds(String from, String until) throws Exception {
    return Duration.between(moment(from), moment(until)).toMillis() / 1e3;
  }

  private Instant moment(String what) throws Exception {
    return Instant.parse(line(what).split(" ")[0]);
  }
}
