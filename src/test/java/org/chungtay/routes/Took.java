package org.chungtay.routes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.springframework.stereotype.Component;

/// How long each route took in each matrix and how many requests it was sent, as lines of
/// `target/matrices/*.tsv`: matrices grow with every route, and `./verify` shows by how much.
@Component
public class Took {
  private static final Path FOLDER = Path.of("target", "matrices");

  private final Sender sender;
  private final Map<Path, Boolean> begun = new ConcurrentHashMap<>();

  Took(Sender sender) {
    this.sender = sender;
  }

  /// The test of one route, its time taken.
  public DynamicTest test(Class<?> matrix, Route route, Executable test) {
    return DynamicTest.dynamicTest(
        route.toString(),
        () -> {
          long since = System.nanoTime();
          long sent = sender.sent();
          try {
            test.execute();
          } finally {
            write(matrix, route, System.nanoTime() - since, sender.sent() - sent);
          }
        });
  }

  private void write(Class<?> matrix, Route route, long nanos, long sent) {
    var file = FOLDER.resolve(matrix.getSimpleName() + ".tsv");
    var line = "%s\t%d\t%d\n".formatted(route, TimeUnit.NANOSECONDS.toMillis(nanos), sent);
    try {
      Files.createDirectories(FOLDER);
      if (begun.putIfAbsent(file, true) == null) {
        Files.deleteIfExists(file);
      }
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
