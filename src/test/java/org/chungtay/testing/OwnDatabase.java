package org.chungtay.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The PostgreSQL that a product keeps in its data folder, seen from outside.
///
/// @param data the product's data folder
public record OwnDatabase(Path data) {
  /// Process id of the server, as it wrote it.
  public long postmaster() throws IOException {
    return Long.parseLong(pidFile(0));
  }

  public int port() throws IOException {
    return Integer.parseInt(pidFile(3));
  }

  public String password() throws IOException {
    return Files.readString(data.resolve("database-password"));
  }

  public Connection connect() throws IOException, SQLException {
    var url = "jdbc:postgresql://127.0.0.1:" + port() + "/chungtay";
    return DriverManager.getConnection(url, "chungtay", password());
  }

  /// The first column of the first row, as text.
  public String ask(String sql) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : "nothing";
    }
  }

  public void run(String sql) throws IOException, SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// As `kill -9` does: the server recovers from its log when it starts again.
  public void kill() throws IOException, InterruptedException {
    var killed = new ProcessBuilder("kill", "-9", String.valueOf(postmaster())).start().waitFor();
    if (killed != 0) {
      throw new IllegalStateException("PostgreSQL could not be killed");
    }
  }

  private String pidFile(int line) throws IOException {
    return Files.readAllLines(data.resolve("database/postmaster.pid")).get(line).strip();
  }
}
