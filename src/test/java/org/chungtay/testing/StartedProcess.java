package org.chungtay.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.chungtay.ChungTay;

/// The product as an operator starts it: a process of its own, which can be killed. A demonstration
/// is a small one unless the environment says otherwise.
public final class StartedProcess implements AutoCloseable {
  private final Process process;
  private final Path output;
  private final int port;

  /// A port of ours, below those that systems give to outgoing connections: it is still free when a
  /// killed product is started again.
  public static int freePort() {
    while (true) {
      var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
      try (var socket = new ServerSocket(port);
          var metrics = new ServerSocket(port + 1)) {
        if (socket.isBound() && metrics.isBound()) {
          return port;
        }
      } catch (IOException _) {
        // busy: the next one
      }
    }
  }

  private StartedProcess(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  public static StartedProcess start(Path data, int port, String... options) throws IOException {
    return start(
        Map.of("CHUNGTAY_DATA", data.toString(), "CHUNGTAY_PORT", String.valueOf(port)),
        port,
        options);
  }

  public static StartedProcess start(Map<String, String> environment, int port, String... options)
      throws IOException {
    return start(
        environment, port, List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), options);
  }

  /// @param machine options of the virtual machine
  public static StartedProcess start(
      Map<String, String> environment, int port, List<String> machine, String... options)
      throws IOException {
    var output = Files.createTempFile("chungtay", ".out");
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home", ""), "bin", "java").toString()));
    command.addAll(machine);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path", ""), ChungTay.class.getName()));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("CHUNGTAY_"));
    builder.environment().put("CHUNGTAY_DEMONSTRATION_CITY", "small");
    builder.environment().putAll(environment);
    return new StartedProcess(builder.redirectOutput(output.toFile()).start(), output, port);
  }

  /// Waits until the operator is told that the product is ready.
  public StartedProcess ready() throws InterruptedException {
    for (var attempt = 0; attempt < 3000 && process.isAlive(); attempt++) {
      if (said().contains("stop with Ctrl-C")) {
        return this;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("not ready:\n" + said());
  }

  public int exitCode() throws InterruptedException {
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      throw new IllegalStateException("still running:\n" + said());
    }
    return process.exitValue();
  }

  public String said() {
    try {
      return Files.readString(output);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The most memory it had so far, in kilobytes, as Linux counts it.
  public long mostMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }

  public int readiness() throws InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready")).build();
      return client.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException noAnswer) {
      return 0;
    }
  }

  /// As `kill -9` does: no shutdown of any kind.
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public void terminate() throws InterruptedException {
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
