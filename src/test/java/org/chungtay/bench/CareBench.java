package org.chungtay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;

/// `bench/run care [places]`: the nightly run of the ladder over all places of a city that has
/// cared for a year, and the pages that show it beside the statements they ask.
final class CareBench {
  private static final int PLACES = 5_000;
  private static final int NIGHTS = 3;
  private static final int ROUNDS = 3;
  private static final int SECONDS = 5;

  private final OwnDatabase database;

  private CareBench(OwnDatabase database) {
    this.database = database;
  }

  static void run(Path folder, List<String> options, List<String> words) throws Exception {
    var places = words.size() > 1 ? Integer.parseInt(words.get(1)) : PLACES;
    var data = folder.resolve("data");
    var port = StartedProcess.freePort();
    var environment =
        Map.of("CHUNGTAY_DATA", data.toString(), "CHUNGTAY_PORT", String.valueOf(port));
    try (var product = StartedProcess.start(environment, port, options, "--empty")) {
      var _ = product.ready();
      var database = new OwnDatabase(data);
      var bench = new CareBench(database);
      bench.year(places);
      bench.nights();
      bench.pages(new PageDuels(database, port, ROUNDS, SECONDS, folder));
      product.terminate();
    }
  }

  private void year(int places) throws Exception {
    var started = System.nanoTime();
    for (var statement : Files.readString(Path.of("bench/care.sql")).split(";\n")) {
      database.run(statement.replace(":places", String.valueOf(places)));
    }
    say(
        "%s places, %s turns, %s rounds, made in %.0f s",
        database.ask("select count(*) from place.place"),
        database.ask("select count(*) from care.turn"),
        database.ask("select count(*) from care.round"),
        (System.nanoTime() - started) / 1e9);
  }

  /// The first night writes a year's steps at once; every further one is told that it is due again,
  /// with a week's turns of all places to judge.
  private void nights() throws Exception {
    for (int night = 1; night <= NIGHTS; night++) {
      database.run("delete from care.ladder_run");
      if (night > 1) {
        database.run(DUE_AGAIN);
      }
      database.run(
          "update runtime.scheduled_task set execution_time = now() where task_name = 'care-ladder' and not picked");
      while (database
          .ask("select ended_at from care.ladder_run where ended_at is not null")
          .equals("nothing")) {
        Thread.sleep(50);
      }
      say(
          "night %d: %s ms over %s places, %s turns missed, %s steps",
          night,
          database.ask(
              "select extract(milliseconds from ended_at - started_at)::int + 1000 * 60 * extract(minutes from ended_at - started_at)::int from care.ladder_run"),
          database.ask("select places from care.ladder_run"),
          database.ask("select missed from care.ladder_run"),
          database.ask("select steps from care.ladder_run"));
    }
  }

  private static final String DUE_AGAIN =
      """
      update care.turn set state = 'DUE', missed_on = null
      where state = 'MISSED' and day > current_date - 14
      """;

  private void pages(PageDuels duels) throws Exception {
    var ward =
        database.ask(
            "select code from territory.v_area where level = 'COMMUNE' and name = 'Thủy Xuân' and until is null");
    var place = database.ask("select id from place.place order by code limit 1");
    for (var page : List.of("/wards/" + ward, "/places", "/care", "/places/" + place)) {
      duels.page(page);
    }
  }

  private static void say(String words, Object... values) {
    System.out.printf(Locale.ROOT, words + "%n", values);
  }
}
