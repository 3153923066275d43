package org.chungtay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;

/// `bench/run care [places] [folder]`: the nights of the ladder over all places of a city that has
/// cared for a year, and the pages that show it beside the statements they ask. In a folder that is
/// named the data stay.
final class CareBench {
  private static final int PLACES = 5_000;
  private static final int MINUTES = 15;
  private static final int ROUNDS = 2;
  private static final int SECONDS = 5;

  private CareBench() {}

  static void run(Path folder, List<String> options, List<String> words) throws Exception {
    var places = words.size() > 1 ? words.get(1) : String.valueOf(PLACES);
    var data = words.size() > 2 ? Path.of(words.get(2)) : folder.resolve("data");
    var file = folder.resolve("nights");
    var port = StartedProcess.freePort();
    var environment =
        Map.of(
            "CHUNGTAY_DATA", data.toString(),
            "CHUNGTAY_PORT", String.valueOf(port),
            "CHUNGTAY_TEST_NIGHTS", file.toString(),
            "CHUNGTAY_TEST_PLACES", places);
    try (var product = StartedProcess.start(environment, port, options, "--empty")) {
      nights(product, file);
      pages(new PageDuels(new OwnDatabase(data), port, ROUNDS, SECONDS, folder), data);
      product.terminate();
    }
  }

  private static void nights(StartedProcess product, Path file) throws Exception {
    for (var second = 0; second < MINUTES * 60 && !Files.exists(file); second++) {
      if (product.said().contains("APPLICATION FAILED") || product.said().contains("Exception")) {
        throw new IllegalStateException(product.said());
      }
      Thread.sleep(1000);
    }
    System.out.println("\n== nights of the ladder");
    Files.readAllLines(file).forEach(System.out::println);
  }

  private static void pages(PageDuels duels, Path data) throws Exception {
    var database = new OwnDatabase(data);
    var ward =
        database.ask(
            "select code from territory.v_area where level = 'COMMUNE' and name = 'Thủy Xuân' and until is null");
    var place = database.ask("select id from place.place order by code limit 1");
    for (var page :
        List.of(
            "/",
            "/wards/" + ward,
            "/places",
            "/places/" + place,
            "/indicators/care-metres",
            "/care",
            "/care/places?kind=road",
            "/care/groups")) {
      duels.page(page);
    }
  }
}
