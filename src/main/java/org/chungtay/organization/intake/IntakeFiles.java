package org.chungtay.organization.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.file.SentTable;
import org.chungtay.shared.file.TableBounds;
import org.chungtay.shared.secret.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files as they were sent, kept sealed until the intake is forgotten.
@Repository
class IntakeFiles {
  static final TableBounds BOUNDS = TableBounds.USUAL;

  private final JdbcClient jdbc;
  private final Vault vault;

  IntakeFiles(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void keep(UUID intake, byte[] file) {
    jdbc.sql(
            """
            insert into organization.intake_file (intake, sealed) values (:intake, :sealed)
            on conflict (intake) do nothing
            """)
        .param("intake", intake)
        .param("sealed", vault.seal(context(intake), file))
        .update();
  }

  static byte[] fingerprint(byte[] file) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(file);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// The first lines, for naming the columns.
  static List<SentLine> first(Path file, int most) {
    var lines = new ArrayList<SentLine>();
    SentTable.of("file", file, BOUNDS)
        .lines(line -> {
          lines.add(line);
          return lines.size() < most;
        });
    return lines;
  }

  List<SentLine> first(UUID intake, int most) {
    var lines = new ArrayList<SentLine>();
    opened(intake, file -> lines.addAll(first(file, most)));
    return lines;
  }

  /// All lines after the one with the heads.
  void lines(Intake intake, SentTable.Taker taker) {
    int head = intake.table().headLine();
    opened(
        intake.id(),
        file ->
            SentTable.of("file", file, BOUNDS)
                .lines(line -> line.number() <= head || taker.take(line)));
  }

  private void opened(UUID intake, Consumer<Path> reading) {
    var sealed =
        jdbc.sql("select sealed from organization.intake_file where intake = :intake")
            .param("intake", intake)
            .query((row, _) -> row.getBytes(1))
            .optional()
            .orElseThrow(() -> new NotFound("file"));
    try {
      var file = Files.createTempFile("chungtay-", ".list");
      try {
        Files.write(file, vault.openBytes(context(intake), sealed));
        reading.accept(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static String context(UUID intake) {
    return "intake.file:" + intake;
  }
}
