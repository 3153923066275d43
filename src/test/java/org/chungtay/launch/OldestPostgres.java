package org.chungtay.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarInputStream;

/// A PostgreSQL 15 as a city's own computing centre may run it: not ours, with a user for us who
/// may do as they like in one database and nothing elsewhere.
final class OldestPostgres implements AutoCloseable {
  static final String USER = "ward";
  static final String PASSWORD = "pass@word";

  private static final Path PACKED = Path.of("target/oldest-postgresql/programs.jar");

  private final PostgresProgram program;
  private final PostgresUser user;
  private final Path database;
  private final int port = Ports.free();
  private final Process process;

  OldestPostgres(Path folder) throws IOException, InterruptedException {
    program =
        PostgresProgram.unpacked(OldestPostgres::packed, folder, folder.resolve("postgresql-15"));
    database = Files.createDirectory(folder.resolve("cluster"));
    user = PostgresUser.forFolder(folder.resolve("not-yet"));
    user.give(database);
    run("initdb", "-D", database.toString(), "-U", "owner", "--encoding=UTF8", "--locale=C.UTF-8");
    process =
        command("postgres", "-D", database.toString(), "-p", "" + port, "-k", "")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    awaitConnections();
  }

  String address(String name) {
    return "postgresql://%s:pass%%40word@127.0.0.1:%d/%s".formatted(USER, port, name);
  }

  void execute(String sql) throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (var connection = DriverManager.getConnection(url, "owner", "");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  String ask(String name, String sql) throws SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    try (var connection = DriverManager.getConnection(url, USER, PASSWORD);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }

  private void awaitConnections() throws InterruptedException {
    for (int attempt = 0; attempt < 300; attempt++) {
      try {
        execute("select 1");
        return;
      } catch (SQLException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("PostgreSQL 15 does not start");
  }

  private static InputStream packed() throws IOException {
    var jar = new JarInputStream(Files.newInputStream(PACKED));
    for (var entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
      if (entry.getName().endsWith(".txz")) {
        return jar;
      }
    }
    throw new IOException("no programs in " + PACKED);
  }

  private ProcessBuilder command(String name, String... words) {
    var all = new ArrayList<>(List.of(program.of(name)));
    all.addAll(List.of(words));
    return user.command(all);
  }

  private void run(String name, String... words) throws IOException, InterruptedException {
    var finished = command(name, words).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (finished.waitFor() != 0) {
      throw new IllegalStateException(name + " failed");
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
