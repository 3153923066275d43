package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {
  @TempDir Path data;

  /// Unpacked once for most of these tests.
  @BeforeEach
  void bringThePrograms() throws IOException {
    var shared = Files.createDirectories(Path.of("target/test-data").toAbsolutePath());
    var programs = Path.of(PostgresProgram.unpackedBelow(shared).of("postgres")).resolve("../..");
    Files.createSymbolicLink(
        data.resolve(programs.normalize().getFileName()), programs.normalize());
  }

  @Test
  void whatItAcknowledgesIsOnDisk() throws SQLException {
    try (var server = PostgresServer.start(data)) {
      for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
        assertThat(ask(server, "show " + setting)).as(setting).isEqualTo("on");
      }
      assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(server, "show server_encoding")).isEqualTo("UTF8");
      assertThat(ask(server, "select upper('đường')")).isEqualTo("ĐƯỜNG");
    }
  }

  @Test
  void doesNotOpenWithoutThePassword() {
    try (var server = PostgresServer.start(data)) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.url("chungtay"), server.user(), "guess"))
          .hasMessageContaining("password");
    }
  }

  @Test
  void keepsItsPasswordToItself() throws IOException {
    PostgresServer.start(data).close();
    var password = data.resolve("database-password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database"))))
        .isEqualTo("rwx------");
  }

  @Test
  void startsBesideAPidFileThatNamesSomebodyElse() throws IOException, SQLException {
    PostgresServer.start(data).close();
    var pidFile = data.resolve("database/postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + data + "\n");
    try (var server = PostgresServer.start(data)) {
      assertThat(ask(server, "select 'here'")).isEqualTo("here");
    }
  }

  /// As a failing disk or a power cut leaves it.
  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "nobody\n", "99999999999999999999\n", "\u0000\u00ff\u0000"})
  void mendsADamagedPidFile(String content) throws IOException, SQLException {
    PostgresServer.start(data).close();
    Files.writeString(data.resolve("database/postmaster.pid"), content);
    try (var server = PostgresServer.start(data)) {
      assertThat(ask(server, "select 'here'")).isEqualTo("here");
    }
  }

  @Test
  void aDamagedPidFileOfAServerThatStillWorksIsToldInOneSentence() throws IOException {
    try (var server = PostgresServer.start(data)) {
      var pidFile = data.resolve("database/postmaster.pid");
      var whole = Files.readString(pidFile);
      Files.writeString(pidFile, "");
      assertThatThrownBy(() -> PostgresServer.start(data))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("kill -INT " + server.pid());
      Files.writeString(pidFile, whole);
    }
  }

  @Test
  void isStartedAgainWhenItIsKilledAndLosesNothing() throws Exception {
    try (var server = PostgresServer.start(data)) {
      run(server, "create table kept (n int primary key)");
      run(server, "insert into kept select generate_series(1, 1000)");
      var killed = server.pid();
      assertThat(new ProcessBuilder("kill", "-9", String.valueOf(killed)).start().waitFor())
          .isZero();
      assertThat(eventually(server, "select count(*) from kept")).isEqualTo("1000");
      assertThat(server.pid()).isNotEqualTo(killed);
    }
  }

  @Test
  void itsLogDoesNotGrowForEver() throws IOException {
    var log = data.resolve("postgresql.log");
    Files.write(log, new byte[PostgresFiles.LARGEST_LOG + 1]);
    PostgresServer.start(data).close();
    assertThat(Files.size(log)).isLessThan(100_000);
    assertThat(data.resolve("postgresql.log.old")).hasSize(PostgresFiles.LARGEST_LOG + 1L);
  }

  @Test
  void refusesFilesOfAnotherVersion() throws IOException {
    PostgresServer.start(data).close();
    Files.writeString(data.resolve("database/PG_VERSION"), "17\n");
    assertThatThrownBy(() -> PostgresServer.start(data))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("PostgreSQL 17");
  }

  @Test
  void worksForRootInAFolderThatOnlyRootCanReach() throws Exception {
    assumeTrue(isRoot(), "only root can try this");
    var hidden = Files.createDirectory(data.resolve("hidden"));
    Files.setPosixFilePermissions(hidden, PosixFilePermissions.fromString("rwx------"));
    try (var server = PostgresServer.start(hidden.resolve("data"))) {
      assertThat(ask(server, "select 'here'")).isEqualTo("here");
    }
    assertThat((int) Files.getAttribute(hidden.resolve("data/database"), "unix:uid")).isZero();
  }

  @Test
  void worksForRootWithoutRunningAsRoot() throws Exception {
    assumeTrue(isRoot(), "only root can try this");
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (var server = PostgresServer.start(data.resolve("open"))) {
      assertThat((int) Files.getAttribute(Path.of("/proc/" + server.pid()), "unix:uid"))
          .isNotZero();
    }
  }

  @Test
  void worksForAnOrdinaryUser() throws Exception {
    assumeTrue(isRoot(), "an ordinary user has shown it by the other tests");
    var theirs = Files.createDirectory(data.resolve("theirs"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    var classes = copyOfTheClassPath(data.resolve("classes"));
    Files.setAttribute(theirs, "unix:uid", 65_534);
    var command =
        new ArrayList<>(
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
    command.addAll(List.of(javaCommand(), "-cp", classes, OrdinaryUser.class.getName()));
    command.add(theirs.resolve("data").toString());
    var process =
        new ProcessBuilder(command).directory(theirs.toFile()).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("answered 65534");
    assertThat(process.waitFor()).isZero();
  }

  /// What the ordinary user's process does: start, ask, stop.
  static final class OrdinaryUser {
    private OrdinaryUser() {}

    public static void main(String[] arguments) throws SQLException {
      try (var server = PostgresServer.start(Path.of(arguments[0]))) {
        Progress.say("answered " + ask(server, "select 65534"));
      }
    }
  }

  private static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }

  private static String javaCommand() {
    return Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
  }

  /// Root's class path may lie where an ordinary user cannot read it.
  private static String copyOfTheClassPath(Path folder) throws IOException {
    Files.createDirectories(folder);
    var entries = new ArrayList<String>();
    for (var entry : System.getProperty("java.class.path", "").split(":", -1)) {
      var source = Path.of(entry);
      var target = folder.resolve(entries.size() + "-" + source.getFileName());
      if (needed(entry) && Files.exists(source)) {
        copy(source, target);
        entries.add(target.toString());
      }
    }
    return String.join(":", entries);
  }

  private static boolean needed(String entry) {
    return Stream.of("classes", "postgres", "compress", "xz", "commons", "slf4j")
        .anyMatch(entry::contains);
  }

  private static void copy(Path source, Path target) throws IOException {
    try (var files = Files.walk(source)) {
      for (var file : files.toList()) {
        Files.copy(file, target.resolve(source.relativize(file).toString()));
      }
    }
  }

  private static String eventually(PostgresServer server, String sql) throws InterruptedException {
    for (var attempt = 0; attempt < 600; attempt++) {
      try {
        return ask(server, sql);
      } catch (SQLException notYet) {
        Thread.sleep(100);
      }
    }
    return "never";
  }

  private static String ask(PostgresServer server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url("chungtay"), server.user(), server.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }

  private static void run(PostgresServer server, String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.url("chungtay"), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
