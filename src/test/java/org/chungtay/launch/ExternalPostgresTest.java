package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.chungtay.testing.StartedProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The product on somebody else's PostgreSQL, the oldest one that it takes.
@Tag("process")
class ExternalPostgresTest {
  @TempDir Path temporary;

  @Test
  void theOldestPostgresServesAnInstallationThroughAUserWhoOwnsOneDatabaseOnly() throws Exception {
    try (var postgres = new OldestPostgres(reachableByAll())) {
      postgres.execute("create role ward login nosuperuser nocreatedb password 'pass@word'");
      postgres.execute("create database chungtay owner ward");
      int port = StartedProcess.freePort();
      try (var product = start(postgres, "chungtay", port, "--empty").ready()) {
        assertThat(product.said()).doesNotContain("ERROR", "WARN", "starting PostgreSQL");
        assertThat(product.readiness()).isEqualTo(200);
        var setUp = new FirstSetUp(product, port);
        setUp.use();
        assertThat(
                postgres.ask(
                    "chungtay",
                    "select count(*) from territory.area where level = 'PROVINCE' and until is null"))
            .isEqualTo("34");
        assertThat(
                postgres.ask(
                    "chungtay", "select rolsuper from pg_roles where rolname = current_user"))
            .isEqualTo("f");
      }
      refusesADatabaseWithoutVietnamese(postgres);
      refusesAUserWithoutRights(postgres);
    }
  }

  @Test
  void anOlderPostgresIsToldInOneSentence() {
    var database =
        new Database(new DatabaseAddress("jdbc:postgresql://db/chungtay", "u", "hidden"));
    assertThatThrownBy(() -> database.refuseOld(14))
        .isInstanceOf(CannotStart.class)
        .hasMessage(
            "the database at jdbc:postgresql://db/chungtay is PostgreSQL 14; version 15 or newer is needed.");
    database.refuseOld(15);
  }

  private void refusesADatabaseWithoutVietnamese(OldestPostgres postgres) throws Exception {
    postgres.execute(
        "create database latin owner ward encoding 'LATIN1' locale 'C' template template0");
    assertRefused(postgres, "latin", "must have the encoding UTF8.");
  }

  private void refusesAUserWithoutRights(OldestPostgres postgres) throws Exception {
    postgres.execute("create database others");
    assertRefused(postgres, "others", "must be allowed to create schemas there.");
  }

  private void assertRefused(OldestPostgres postgres, String name, String sentence)
      throws Exception {
    try (var refused = start(postgres, name, StartedProcess.freePort())) {
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.said())
          .containsOnlyOnce("Chung Tay cannot start: ")
          .contains(sentence)
          .doesNotContain("Exception", "pass");
    }
  }

  private StartedProcess start(OldestPostgres postgres, String name, int port, String... options)
      throws IOException {
    var environment = new HashMap<String, String>();
    environment.put("CHUNGTAY_DATA", temporary.resolve("data").toString());
    environment.put("CHUNGTAY_PORT", String.valueOf(port));
    environment.put("CHUNGTAY_DATABASE_URL", postgres.address(name));
    return StartedProcess.start(Map.copyOf(environment), port, options);
  }

  /// Root hands PostgreSQL to another user, who must get there.
  private Path reachableByAll() throws IOException {
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    return temporary;
  }
}
