package org.chungtay.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chungtay.testing.StartedProcess;

/// `bench/run country`: 10,000 communes become 3,321 in a product process of its own, and every
/// figure is read under the boundaries of both days.
final class CountryBench {
  private static final int MINUTES = 30;

  private CountryBench() {}

  static void run(Path folder, List<String> options) throws Exception {
    var port = StartedProcess.freePort();
    var file = folder.resolve("country");
    var environment =
        Map.of(
            "CHUNGTAY_DATA", folder.resolve("data").toString(),
            "CHUNGTAY_PORT", String.valueOf(port),
            "CHUNGTAY_TEST_COUNTRY", file.toString());
    try (var product = StartedProcess.start(environment, port, options, "--empty")) {
      for (var second = 0; second < MINUTES * 60 && !Files.exists(file); second++) {
        if (product.said().contains("APPLICATION FAILED") || product.said().contains("Exception")) {
          throw new IllegalStateException(product.said());
        }
        Thread.sleep(1000);
      }
      System.out.println("\n== 10,000 communes become 3,321");
      Files.readAllLines(file).forEach(System.out::println);
      product.terminate();
    }
  }
}
