package org.chungtay.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;

/// Five years of a city: the demonstration's year and four more of it before, with every constraint
/// on. Each page is read afresh, beside the statements it asks, prepared.
final class FiveYears {
  private static final int CLIENTS = 4;

  /// What a virtual machine needs until its code is compiled for good, and then a page's own.
  private static final int FIRST_WARM_UP_SECONDS = 30;

  private static final int WARM_UP_SECONDS = 10;
  private static final double MOST_MILLISECONDS = 100;
  private static final Pattern WHOLE = Pattern.compile("(\\d+) of \\1 activities");
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

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
      page(page);
    }
  }

  private void page(String path) throws Exception {
    say("\n%s: first view %.0f ms", path, first(path));
    System.out.println("  warming up");
    var _ = views(path, path.equals("/") ? FIRST_WARM_UP_SECONDS : WARM_UP_SECONDS);
    System.out.println("  one reader");
    var _ = views(path, seconds, 1);
    var statements = ownStatements(path);
    var script = PageStatements.script(folder, statements);
    var title = path + ", not kept, " + statements.size() + " statements, " + CLIENTS + " clients";
    new Duel(title, "pgbench", 0.5, rounds)
        .fight(() -> pgbench(script), () -> views(path, seconds));
  }

  /// Whatever else the product does meanwhile is in the log as well: the fewest of three views.
  private List<String> ownStatements(String path) throws Exception {
    var views = new ArrayList<List<String>>();
    for (var view = 0; view < 3; view++) {
      views.add(new PageStatements(database).of(() -> first(path)));
    }
    return Collections.min(views, Comparator.comparingInt(List::size));
  }

  private double first(String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = path + (path.contains("?") ? "&" : "?") + "first=" + System.nanoTime();
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build();
      var before = System.nanoTime();
      var _ = client.send(request, BodyHandlers.discarding());
      return (System.nanoTime() - before) / 1e6;
    }
  }

  private double views(String path, int duration) throws Exception {
    return views(path, duration, CLIENTS);
  }

  private double views(String path, int duration, int readers) throws Exception {
    var words =
        Rival.java(
                ViewLoad.class,
                String.valueOf(port),
                String.valueOf(readers),
                String.valueOf(duration),
                path)
            .words()
            .strip()
            .split(" ");
    var slow = Double.parseDouble(words[3]);
    say(
        "    within %s ms (median), %s ms (95 %%), %s ms (worst)%s",
        words[2], words[3], words[4], slow <= MOST_MILLISECONDS ? "" : ": NOT within 100 ms");
    return Integer.parseInt(words[0]) / Double.parseDouble(words[1]);
  }

  private double pgbench(Path script) throws Exception {
    return Rival.of(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + CLIENTS,
            "--jobs=2",
            "--time=" + seconds,
            "--file=" + script,
            "--host=127.0.0.1",
            "--port=" + database.port(),
            "--username=chungtay",
            "chungtay")
        .with("PGPASSWORD", database.password())
        .number(TPS);
  }

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, words + "%n", values);
  }
}
