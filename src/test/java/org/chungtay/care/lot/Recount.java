package org.chungtay.care.lot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `java recount/Lot.java` and `java recount/Sample.java`, as anybody runs them.
public final class Recount {
  private Recount() {}

  static String of(Path... files) throws Exception {
    return of("Lot", files);
  }

  /// What it ended with and what it said.
  public static String of(String program, Path... files) throws Exception {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "recount/" + program + ".java"));
    Arrays.stream(files).map(Path::toString).forEach(command::add);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() + " " + said;
  }
}
