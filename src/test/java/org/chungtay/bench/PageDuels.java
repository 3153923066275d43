package org.chungtay.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chungtay.testing.OwnDatabase;

/// Pages read afresh, each under an address that nobody asked before, beside the statements they
/// ask, prepared.
final class PageDuels {
  private static final int CLIENTS = 4;

  /// What a virtual machine needs until its code is compiled for good, and then a page's own.
  private static final int FIRST_WARM_UP_SECONDS = 30;

  private static final int WARM_UP_SECONDS = 10;
  private static final double MOST_MILLISECONDS = 100;
  private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

  private final OwnDatabase database;
  private final int port;
  private final int rounds;
  private final int seconds;
  private final Path folder;
  private boolean warm;

  PageDuels(OwnDatabase database, int port, int rounds, int seconds, Path folder) {
    this.database = database;
    this.port = port;
    this.rounds = rounds;
    this.seconds = seconds;
    this.folder = folder;
  }

  /// The page's first view, what one reader waits, and views of several beside `pgbench`.
  void page(String path) throws Exception {
    say("\n%s: first view %.0f ms", path, first(path));
    System.out.println("  warming up");
    var _ = views(path, warm ? WARM_UP_SECONDS : FIRST_WARM_UP_SECONDS);
    warm = true;
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
