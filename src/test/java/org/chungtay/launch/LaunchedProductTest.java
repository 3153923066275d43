package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
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
