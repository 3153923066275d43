package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slower tests in processes of their own: what an operator and a power cut do to the product.
@Tag("process")
class LaunchedProductTest {
  @TempDir Path temporary;

  @Test
  void whatIsKilledComesBackWithEverythingThatWasAcknowledged() throws Exception {
    var data = temporary.resolve("data");
    try (var first = StartedProcess.start(data, Ports.free()).ready()) {
      assertThat(first.readiness()).isEqualTo(200);
      assertThat(first.said()).contains("a demonstration city");
      new OwnDatabase(data).run("create table public.kept (n int primary key)");
      new OwnDatabase(data).run("insert into public.kept select generate_series(1, 500)");
      first.kill();
    }
    var abandoned = new OwnDatabase(data).postmaster();
    assertThat(ProcessHandle.of(abandoned)).as("PostgreSQL outlives the application").isPresent();

    try (var second = StartedProcess.start(data, Ports.free()).ready()) {
      assertThat(second.said()).contains("left behind");
      assertThat(ProcessHandle.of(abandoned)).isEmpty();
      assertThat(new OwnDatabase(data).ask("select count(*) from public.kept")).isEqualTo("500");
      killPostgresDuringWork(data, second);
      refusesASecondProcessOnTheSameFolder(data);
      var last = new OwnDatabase(data).postmaster();
      int before = second.said().length();
      second.terminate();
      assertThat(ProcessHandle.of(last)).as("PostgreSQL stops with the application").isEmpty();
      assertThat(second.said().substring(before)).doesNotContain("ERROR").doesNotContain("\tat ");
    }
    refusesToMakeADemonstrationReal(data);
  }

  @Test
  void anEmptyInstallationPrintsALinkThatWorksOnce() throws Exception {
    var data = temporary.resolve("real");
    int port = StartedProcess.freePort();
    try (var first = StartedProcess.start(data, port, "--empty").ready()) {
      assertThat(first.said())
          .contains("this is a real installation")
          .containsOnlyOnce(FirstSetUp.PRINTED)
          .doesNotContainIgnoringCase("password");
      var setUp = new FirstSetUp(first, port);
      setUp.use();
      assertThat(setUp.usedAgain()).isGreaterThanOrEqualTo(400);
      assertThat(new OwnDatabase(data).ask("select count(*) from activity.activity"))
          .isEqualTo("0");
      metricsHaveAPortOfTheirOwn(port);
    }
    try (var second = StartedProcess.start(data, port).ready()) {
      assertThat(second.said())
          .contains("this is a real installation")
          .doesNotContain("/setup/")
          .doesNotContainIgnoringCase("password");
    }
  }

  private static void metricsHaveAPortOfTheirOwn(int port) throws Exception {
    assertThat(status(port, "/wards")).isEqualTo(200);
    assertThat(status(port + 1, "/metrics")).isEqualTo(200);
    assertThat(read(port + 1, "/metrics").body())
        .contains("http_server_requests_seconds_count", "uri=\"/wards\"", "hikaricp_connections");
    assertThat(status(port, "/metrics")).isEqualTo(404);
    assertThat(status(port, "/prometheus")).isEqualTo(404);
    assertThat(status(port, "/api/openapi.json")).isEqualTo(200);
  }

  private static int status(int port, String path) throws Exception {
    return read(port, path).statusCode();
  }

  private static HttpResponse<String> read(int port, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var address = URI.create("http://127.0.0.1:" + port + path);
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void aBusyPortIsToldInOneSentence() throws Exception {
    try (var other = new ServerSocket(0);
        var refused = StartedProcess.start(temporary, other.getLocalPort())) {
      assertRefused(refused, "port " + other.getLocalPort() + " is in use");
    }
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldInOneSentence() throws Exception {
    var environment =
        Map.of(
            "CHUNGTAY_DATA", temporary.toString(),
            "CHUNGTAY_PORT", String.valueOf(Ports.free()),
            "CHUNGTAY_DATABASE_URL", "postgresql://u:hidden@127.0.0.1:1/chungtay");
    try (var refused = StartedProcess.start(environment, 0)) {
      assertRefused(refused, "the database at jdbc:postgresql://127.0.0.1:1/chungtay");
      assertThat(refused.said()).doesNotContain("hidden");
    }
  }

  private static void killPostgresDuringWork(Path data, StartedProcess product) throws Exception {
    new OwnDatabase(data).kill();
    var readiness = 0;
    for (var attempt = 0; attempt < 300 && readiness != 200; attempt++) {
      Thread.sleep(200);
      readiness = product.readiness();
    }
    assertThat(readiness).isEqualTo(200);
    assertThat(new OwnDatabase(data).ask("select count(*) from public.kept")).isEqualTo("500");
  }

  private static void refusesASecondProcessOnTheSameFolder(Path data) throws Exception {
    try (var refused = StartedProcess.start(data, Ports.free())) {
      assertRefused(refused, "another Chung Tay is already running on the folder " + data);
    }
  }

  private static void refusesToMakeADemonstrationReal(Path data) throws Exception {
    try (var refused = StartedProcess.start(data, Ports.free(), "--empty")) {
      assertRefused(refused, "holds a demonstration city, which can never become a real one");
    }
  }

  private static void assertRefused(StartedProcess process, String sentence) throws Exception {
    assertThat(process.exitCode()).isEqualTo(1);
    assertThat(process.said())
        .containsOnlyOnce("Chung Tay cannot start: ")
        .contains(sentence)
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }
}
