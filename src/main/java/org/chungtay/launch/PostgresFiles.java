package org.chungtay.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What PostgreSQL keeps in the data folder: its programs, its database, its log, and the password
/// by which only this installation reaches it.
final class PostgresFiles {
  static final String DATABASE = "database";
  static final String USER = "chungtay";
  static final int LARGEST_LOG = 8 << 20;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path data;
  private final PostgresUser user;
  private final PostgresProgram program;
  private final String password;

  private PostgresFiles(Path data, PostgresUser user) throws IOException {
    this.data = data;
    this.user = user;
    this.program = PostgresProgram.unpackedBelow(data);
    this.password = keptPassword(data.resolve("database-password"));
  }

  static PostgresFiles in(Path data, PostgresUser user) throws IOException {
    var files = new PostgresFiles(data, user);
    if (!Files.exists(files.database())) {
      Progress.say("making an empty database");
      files.make();
    }
    files.refuseAnotherVersion();
    return files;
  }

  Path database() {
    return data.resolve(DATABASE);
  }

  Path log() {
    return data.resolve("postgresql.log");
  }

  /// At each start a log that has grown is put aside, in place of the one put aside before.
  void turnLog() throws IOException {
    if (Files.exists(log()) && Files.size(log()) > LARGEST_LOG) {
      Files.move(log(), data.resolve("postgresql.log.old"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  String password() {
    return password;
  }

  String program(String name) {
    return program.of(name);
  }

  /// The last line that PostgreSQL wrote, for a sentence to the operator.
  String lastWords() {
    try {
      var lines = Files.readAllLines(log());
      return lines.isEmpty() ? "it said nothing" : lines.getLast().strip();
    } catch (IOException unreadable) {
      return "its log cannot be read";
    }
  }

  /// A killed application leaves its PostgreSQL running. Its pid file names it, but process ids are
  /// used again, in containers soon: only a process that works in our folder is ours.
  void stopAbandonedServer() throws IOException {
    var pidFile = database().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var pid = written(pidFile);
    if (pid.isEmpty()) {
      mendDamaged(pidFile);
    } else if (worksHere(pid.getAsLong())) {
      Progress.say("stopping the PostgreSQL that a killed Chung Tay left behind");
      stop("fast");
    } else if (ProcessHandle.of(pid.getAsLong()).isPresent()) {
      Files.delete(pidFile);
    }
  }

  private static OptionalLong written(Path pidFile) throws IOException {
    // Whatever a failing disk left there, read without complaint about its letters.
    var lines = new String(Files.readAllBytes(pidFile), StandardCharsets.ISO_8859_1).lines();
    var first = lines.findFirst().orElse("").strip();
    return first.matches("[0-9]{1,9}")
        ? OptionalLong.of(Long.parseLong(first))
        : OptionalLong.empty();
  }

  /// A pid file that names nobody would keep PostgreSQL from ever starting. It goes, unless a
  /// server does work here after all.
  private void mendDamaged(Path pidFile) throws IOException {
    var working = ProcessHandle.allProcesses().filter(one -> worksHere(one.pid())).findFirst();
    if (working.isPresent()) {
      throw new CannotStart(
          "%s is damaged and the PostgreSQL with process id %d still works on it; stop that with kill -INT %d and start again."
              .formatted(pidFile, working.get().pid(), working.get().pid()));
    }
    Progress.say("removing a damaged " + pidFile.getFileName());
    Files.delete(pidFile);
  }

  private boolean worksHere(long pid) {
    try {
      return Files.isSameFile(Path.of("/proc/" + pid + "/cwd"), database());
    } catch (IOException goneOrSomebodyElses) {
      return false;
    }
  }

  void stop(String mode) {
    try {
      run(
          program("pg_ctl"),
          "stop",
          "-D",
          database().toString(),
          "-m",
          mode,
          "-w",
          "-t",
          "60",
          "--silent");
    } catch (IOException notRunning) {
      // Nothing runs there any more, which is what was wanted; a start would find out otherwise.
      return;
    }
  }

  /// Under another name first: a process killed half-way leaves nothing that looks whole.
  private void make() throws IOException {
    var unfinished = data.resolve(DATABASE + ".unfinished");
    PostgresProgram.delete(unfinished);
    Files.createDirectory(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var passwordFile = data.resolve("password.unfinished");
    writePrivately(passwordFile, password);
    user.give(unfinished);
    user.give(passwordFile);
    // C.UTF-8 is built in since 17: no surprise from an operating system's newer collations.
    run(
        program("initdb"),
        "-D",
        unfinished.toString(),
        "-U",
        USER,
        "--pwfile=" + passwordFile,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions");
    Files.delete(passwordFile);
    Files.move(unfinished, database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void refuseAnotherVersion() throws IOException {
    var version = database().resolve("PG_VERSION");
    if (!Files.isReadable(version)) {
      throw new CannotStart(
          database()
              + " belongs to another user; start Chung Tay as the user who started it first.");
    }
    var written = Files.readString(version).strip();
    if (!written.equals(PostgresProgram.MAJOR)) {
      throw new CannotStart(
          database()
              + " was written by PostgreSQL "
              + written
              + ", and this is "
              + PostgresProgram.MAJOR
              + "; restore a back-up into a new data folder.");
    }
  }

  private void run(String... words) throws IOException {
    var output = Files.createTempFile(data, "step", ".log");
    try {
      var process = user.command(List.of(words)).redirectOutput(output.toFile()).start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(words[0] + " did not finish");
      }
      if (process.exitValue() != 0) {
        throw new IOException(Files.readString(output).strip());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    } finally {
      Files.delete(output);
    }
  }

  private static String keptPassword(Path file) throws IOException {
    if (!Files.exists(file)) {
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
    return Files.readString(file);
  }

  private static void writePrivately(Path file, String content) throws IOException {
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    Files.writeString(unfinished, content);
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
