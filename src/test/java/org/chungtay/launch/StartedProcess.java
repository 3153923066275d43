package org.chungtay.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chungtay.ChungTay;

/// The product as an operator starts it: a process of its own, which can be killed.
final class StartedProcess implements AutoCloseable {
  private final Process process;
  private final Path output;
  private final int port;

  private StartedProcess(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  static StartedProcess start(Path data, int port, String... options) throws IOException {
    return start(
        Map.of("CHUNGTAY_DATA", data.toString(), "CHUNGTAY_PORT", String.valueOf(port)),
        port,
        options);
  }

  static StartedProcess start(Map<String, String> environment, int port, String... options)
      throws IOException {
    var output = Files.createTempFile("chungtay", ".out");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path", ""),
                ChungTay.class.getName()));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("CHUNGTAY_"));
    builder.environment().putAll(environment);
    return new StartedProcess(builder.redirectOutput(output.toFile()).start(), output, port);
  }

  /// Waits until the operator is told that the product is ready.
  StartedProcess ready() throws InterruptedException {
    for (var attempt = 0; attempt < 1200 && process.isAlive(); attempt++) {
      if (said().contains("stop with Ctrl-C")) {
        return this;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("not ready:\n" + said());
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("still running:\n" + said());
    }
    return process.exitValue();
  }

  String said() {
    try {
      return Files.readString(output);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  int readiness() throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready")).build();
      return client.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException noAnswer) {
      return 0;
    }
  }

  /// As `kill -9` does: no shutdown of any kind.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void terminate() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("does not stop:\n" + said());
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    Files.delete(output);
  }
}
