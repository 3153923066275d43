package org.chungtay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A foreign program that is run to its end and whose words hold a number.
record Rival(List<String> command, Map<String, String> environment) {
  static Rival of(String... words) {
    return new Rival(List.of(words), Map.of());
  }

  /// Our own main class in a process of its own.
  static Rival java(Class<?> main, String... words) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path", ""),
                main.getName()));
    command.addAll(List.of(words));
    return new Rival(command, Map.of());
  }

  Rival with(String name, String value) {
    return new Rival(command, Map.of(name, value));
  }

  String words() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    var process = builder.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + said);
    }
    return said;
  }

  double number(Pattern pattern) throws IOException, InterruptedException {
    var said = words();
    var found = pattern.matcher(said);
    if (!found.find()) {
      throw new IllegalStateException(command + " said:\n" + said);
    }
    return Double.parseDouble(found.group(1));
  }
}
