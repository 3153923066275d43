package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.chungtay.testing.OwnDatabase;
import org.chungtay.testing.StartedProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Slow, in processes of their own: check-ins stream in while the application is killed, and again
/// while PostgreSQL is.
@Tag("process")
class KilledGateTest {
  private static final int PEOPLE = 4000;
  private static final int CLIENTS = 48;

  @TempDir Path temporary;

  @Test
  void whoWasAcknowledgedIsRecordedOnceWhateverIsKilled() throws Exception {
    var data = temporary.resolve("data");
    var database = new OwnDatabase(data);
    var port = StartedProcess.freePort();
    try (var first = start(data, port).ready()) {
      var gate = PlantedGate.Written.in(temporary.resolve("gate"));
      try (var clients = new GateClients(gate, port, CLIENTS)) {
        clients.await(PEOPLE / 4);
        var heard = clients.repeated();
        first.kill();
        assertThat(clients.acknowledged()).as("killed in the middle").isLessThan(PEOPLE);
        try (var second = StartedProcess.start(data, port, "--empty").ready()) {
          assertThat(second.said()).contains("left behind");
          clients.await(PEOPLE / 2);
          assertThat(clients.repeated()).as("clients met the failure").isGreaterThan(heard);
          var killed = database.postmaster();
          database.kill();
          assertThat(clients.acknowledged()).as("killed in the middle").isLessThan(PEOPLE);
          clients.await(PEOPLE);
          assertThat(database.postmaster()).as("PostgreSQL runs again").isNotEqualTo(killed);
          assertEveryoneOnce(database, gate);
          second.terminate();
        }
      }
    }
  }

  private StartedProcess start(Path data, int port) throws Exception {
    var environment =
        Map.of(
            "CHUNGTAY_DATA", data.toString(),
            "CHUNGTAY_PORT", String.valueOf(port),
            "CHUNGTAY_TEST_GATE", temporary.resolve("gate").toString(),
            "CHUNGTAY_TEST_PEOPLE", String.valueOf(PEOPLE));
    return StartedProcess.start(environment, port, "--empty");
  }

  /// Acknowledged ones were never sent again: one that was lost would be missing here.
  private static void assertEveryoneOnce(OwnDatabase database, PlantedGate.Written gate)
      throws Exception {
    var of = " from activity.attendance where activity_id = '" + gate.activity() + "'";
    assertThat(database.ask("select count(*)" + of)).isEqualTo(String.valueOf(PEOPLE));
    assertThat(database.ask("select count(distinct registration_id)" + of))
        .isEqualTo(String.valueOf(PEOPLE));
  }
}
