package org.chungtay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;

/// Five years of a city: the demonstration's year and four more of it before, with every constraint
/// on.
final class FiveYears {
  private static final Pattern WHOLE = Pattern.compile("(\\d+) of \\1 activities");

  private final int rounds;
  private final int seconds;
  private final Path folder;
  private final int port = StartedProcess.freePort();
  private final OwnDatabase database;

  /// @param data where five years lie; where they do not, they are made
  FiveYears(int rounds, int seconds, Path folder, Path data) {
    this.rounds = rounds;
    this.seconds = seconds;
    this.folder = folder;
    this.database = new OwnDatabase(data);
  }

  void run(List<String> options) throws Exception {
    var environment =
        Map.of(
            "CHUNGTAY_DATA", database.data().toString(),
            "CHUNGTAY_PORT", String.valueOf(port),
            "CHUNGTAY_DEMONSTRATION_CITY", "year");
    say("\nfive years of the city in %s", database.data());
    try (var product = StartedProcess.start(environment, port, options, "--demonstration")) {
      var _ = product.ready();
      if (database.ask("select to_regclass('bench.done')") == null) {
        make(product);
      }
      say(
          "%s participations in %s activities",
          database.ask(
              "select sum(quantity)::bigint from outcome.entry where indicator = 'participations'"),
          database.ask("select count(*) from activity.activity"));
      pages();
      product.terminate();
    }
  }

  /// A year through the product's own doors, four by statements of sets.
  private void make(StartedProcess product) throws Exception {
    var started = System.nanoTime();
    while (!WHOLE.matcher(product.said()).find()) {
      Thread.sleep(500);
    }
    say("a year was made in %.0f s", secondsSince(started));
    started = System.nanoTime();
    for (var statement : Files.readString(Path.of("bench/five-years.sql")).split(";\n")) {
      database.run(statement);
    }
    say("and four before it in %.0f s", secondsSince(started));
  }

  private static double secondsSince(long started) {
    return (System.nanoTime() - started) / 1e9;
  }

  private void pages() throws Exception {
    var duels = new PageDuels(database, port, rounds, seconds, folder);
    var ward =
        database.ask(
            "select code from territory.v_area where level = 'COMMUNE' and name = 'Thủy Xuân' and until is null");
    var everything = "?from=2020-01-01&to=2035-12-31";
    for (var page :
        List.of(
            "/",
            "/wards/" + ward,
            "/indicators",
            "/indicators/participations",
            "/indicators/persons",
            "/organizations/youth",
            "/indicators/persons" + everything,
            "/indicators/participations" + everything)) {
      duels.page(page);
    }
  }

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, words + "%n", values);
  }
}
