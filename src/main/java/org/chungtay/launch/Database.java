package org.chungtay.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at a database before anything is written to it: can we work with it, and what is it for?
final class Database {
  private static final int OLDEST_VERSION = 15;

  private final DatabaseAddress address;

  Database(DatabaseAddress address) {
    this.address = address;
  }

  /// The kind this database has or, when it is new, will get.
  InstallationKind kind(Optional<InstallationKind> wanted) {
    try (var connection = address.connect()) {
      refuseUnfit(connection);
      var existing = existingKind(connection);
      existing
          .filter(kind -> wanted.filter(other -> other != kind).isPresent())
          .ifPresent(kind -> {
            throw differentKind(kind);
          });
      return existing.or(() -> wanted).orElse(InstallationKind.DEMONSTRATION);
    } catch (SQLException failure) {
      throw new CannotStart(
          "the database at " + address + " cannot be used: " + oneLine(failure.getMessage()));
    }
  }

  private void refuseUnfit(Connection connection) throws SQLException {
    refuseOld(connection.getMetaData().getDatabaseMajorVersion());
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select pg_encoding_to_char(encoding) = 'UTF8',
                       has_database_privilege(datname, 'CREATE')
                from pg_database where datname = current_database()
                """)) {
      if (!row.next() || !row.getBoolean(1)) {
        throw new CannotStart("the database at " + address + " must have the encoding UTF8.");
      }
      if (!row.getBoolean(2)) {
        throw new CannotStart(
            "the user of the database at " + address + " must be allowed to create schemas there.");
      }
    }
  }

  void refuseOld(int version) {
    if (version < OLDEST_VERSION) {
      throw new CannotStart(
          "the database at %s is PostgreSQL %d; version %d or newer is needed."
              .formatted(address, version, OLDEST_VERSION));
    }
  }

  private static Optional<InstallationKind> existingKind(Connection connection)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var row = statement.executeQuery("select to_regclass('runtime.installation')")) {
        if (!row.next() || row.getString(1) == null) {
          return Optional.empty();
        }
      }
      try (var row = statement.executeQuery("select kind from runtime.installation")) {
        return row.next() ? Optional.of(InstallationKind.of(row.getString(1))) : Optional.empty();
      }
    }
  }

  private static CannotStart differentKind(InstallationKind kind) {
    return new CannotStart(
        switch (kind) {
          case DEMONSTRATION ->
              "this database holds a demonstration city, which can never become a real one; choose another folder with CHUNGTAY_DATA, or start without --empty.";
          case REAL ->
              "this database holds a real installation, which can never become a demonstration; choose another folder with CHUNGTAY_DATA, or start without --demonstration.";
        });
  }

  private static String oneLine(@Nullable String message) {
    return String.valueOf(message).strip().replaceAll("\\s+", " ");
  }
}
