package org.chungtay.launch;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// As whom PostgreSQL runs. It refuses root, so root hands it to someone else:
///
/// - to the system's `postgres` or `nobody`, if that user can reach the data folder;
/// - otherwise (a folder below `/root`) into a user namespace, where root is `nobody`, while the
///   files stay root's.
///
/// Once a database folder exists, its owner decides, so that every start reads the same files.
final class PostgresUser {
  private static final List<String> CANDIDATES = List.of("postgres", "nobody");
  private static final int OURSELVES = -1;

  private final List<String> prefix;
  private final int uid;

  private PostgresUser(List<String> prefix, int uid) {
    this.prefix = prefix;
    this.uid = uid;
  }

  static PostgresUser forFolder(Path database) throws IOException {
    if (new UnixSystem().getUid() != 0) {
      return new PostgresUser(List.of(), OURSELVES);
    }
    if (Files.exists(database)) {
      var owner = (int) Files.getAttribute(database, "unix:uid");
      var group = (int) Files.getAttribute(database, "unix:gid");
      return owner == 0 ? inNamespace() : as(owner, group);
    }
    for (var candidate : CANDIDATES) {
      var user = named(candidate);
      if (user.isPresent() && user.get().canReach(database.resolveSibling(""))) {
        return user.get();
      }
    }
    return inNamespace();
  }

  private static Optional<PostgresUser> named(String name) throws IOException {
    return Files.readAllLines(Path.of("/etc/passwd")).stream()
        .map(line -> line.split(":", -1))
        .filter(fields -> fields[0].equals(name))
        .map(fields -> as(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
        .findFirst();
  }

  private static PostgresUser as(int uid, int gid) {
    return new PostgresUser(
        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"), uid);
  }

  private static PostgresUser inNamespace() throws IOException {
    var user = new PostgresUser(List.of("unshare", "--user"), OURSELVES);
    if (!user.succeeds("true")) {
      throw new CannotStart(
          "PostgreSQL must not run as root and no other user can reach the data folder; start as an ordinary user, or choose a folder such as /var/lib/chungtay with CHUNGTAY_DATA.");
    }
    return user;
  }

  ProcessBuilder command(List<String> words) {
    var command = new ArrayList<>(prefix);
    command.addAll(words);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  /// Makes a file or folder the user's own.
  void give(Path path) throws IOException {
    if (uid != OURSELVES) {
      Files.setAttribute(path, "unix:uid", uid);
    }
  }

  private boolean canReach(Path folder) throws IOException {
    return succeeds("test", "-x", folder.toString());
  }

  private boolean succeeds(String... words) throws IOException {
    try {
      return command(List.of(words))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
