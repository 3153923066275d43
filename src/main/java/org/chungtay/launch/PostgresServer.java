package org.chungtay.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The installation's own PostgreSQL: a child of this process that is started again whenever it
/// ends without being asked to, and that outlives nothing: one left behind by a killed process is
/// stopped, in order, before the next one starts on the same files.
public final class PostgresServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

  /// "Done" means on disk. Given on the command line, where neither the configuration file nor
  /// `ALTER SYSTEM` can turn them off.
  private static final List<String> SETTINGS =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "max_connections=120",
          "shared_buffers=192MB",
          "max_wal_size=1GB",
          "wal_compression=on",
          "random_page_cost=1.1",
          "jit=off",
          "log_min_messages=warning");

  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final PostgresFiles files;
  private final PostgresUser user;
  private final int port;
  private volatile Process process;
  private volatile boolean stopping;

  private PostgresServer(PostgresFiles files, PostgresUser user) throws IOException {
    this.files = files;
    this.user = user;
    this.port = Ports.free();
    this.process = launch();
  }

  /// Starts PostgreSQL on the data folder, making its database on the first start. Returns when it
  /// accepts connections.
  public static PostgresServer start(Path data) {
    try {
      Files.createDirectories(data);
      var user = PostgresUser.forFolder(data.resolve(PostgresFiles.DATABASE));
      var files = PostgresFiles.in(data, user);
      files.stopAbandonedServer();
      var server = new PostgresServer(files, user);
      server.awaitFirstStart();
      server.makeDatabase("chungtay");
      Thread.ofPlatform().daemon().name("postgres-watch").start(server::keepRunning);
      return server;
    } catch (IOException failure) {
      throw new CannotStart("PostgreSQL could not be started: " + failure.getMessage());
    }
  }

  public String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  public String user() {
    return PostgresFiles.USER;
  }

  public String password() {
    return files.password();
  }

  /// Process id of the running server.
  public long pid() {
    return process.pid();
  }

  DatabaseAddress address() {
    return new DatabaseAddress(url("chungtay"), user(), password());
  }

  /// Stops in order: sessions are ended, everything is written.
  @Override
  public void close() {
    stopping = true;
    files.stop("fast");
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        files.stop("immediate");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Process launch() throws IOException {
    // A session of its own: Ctrl-C in the terminal must reach the application only, which stops
    // PostgreSQL after it has finished with it.
    var words = new ArrayList<>(List.of("setsid", files.program("postgres")));
    words.addAll(List.of("-D", files.database().toString(), "-p", String.valueOf(port)));
    SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
    files.turnLog();
    return user.command(words)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(files.log().toFile()))
        .start();
  }

  private void awaitFirstStart() {
    var failure = awaitConnections();
    if (failure != null) {
      close();
      throw new CannotStart(
          "PostgreSQL does not start (" + failure + "); its own words are in " + files.log());
    }
  }

  /// Null when connections are accepted, otherwise why not.
  private @Nullable String awaitConnections() {
    var deadline = System.nanoTime() + START_LIMIT.toNanos();
    var reason = "no answer";
    while (System.nanoTime() < deadline) {
      try (var connection = connect("postgres")) {
        return connection.isValid(5) ? null : "not valid";
      } catch (SQLException notYet) {
        reason = String.valueOf(notYet.getMessage());
      }
      if (!process.isAlive()) {
        return files.lastWords();
      }
      if (!pause(Duration.ofMillis(50))) {
        return "interrupted";
      }
    }
    return reason;
  }

  private void makeDatabase(String name) {
    try (var connection = connect("postgres");
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'").next();
      if (!found) {
        statement.execute("create database " + name);
      }
    } catch (SQLException failure) {
      close();
      throw new CannotStart("the database could not be made: " + failure.getMessage());
    }
  }

  private Connection connect(String database) throws SQLException {
    return new DatabaseAddress(url(database), user(), password()).connect();
  }

  private void keepRunning() {
    while (!stopping) {
      try {
        var code = process.waitFor();
        if (!stopping) {
          LOG.warn("PostgreSQL ended unexpectedly (exit code {}); starting it again", code);
          startAgain();
        }
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  /// A killed server's last children may hold its shared memory for a moment, so this is tried
  /// until it works; the pool above waits meanwhile.
  private void startAgain() throws InterruptedException {
    while (!stopping) {
      try {
        process = launch();
        if (awaitConnections() == null) {
          LOG.warn("PostgreSQL runs again");
          return;
        }
      } catch (IOException notStarted) {
        LOG.warn("PostgreSQL could not be started again: {}", notStarted.getMessage());
      }
      Thread.sleep(Duration.ofMillis(500));
    }
  }

  private static boolean pause(Duration duration) {
    try {
      Thread.sleep(duration);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
