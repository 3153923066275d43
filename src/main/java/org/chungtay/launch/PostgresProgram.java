package org.chungtay.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// PostgreSQL's own programs, unpacked once from the jar into the data folder: never into a
/// world-writable `/tmp`, where anyone could put theirs in their place.
final class PostgresProgram {

  /// Names the unpacked folder, so that a newer version is unpacked beside an older one.
  private static final String VERSION = "18.6.0";

  /// The major version that a database folder is written in.
  static final String MAJOR = "18";

  private final Path folder;

  private PostgresProgram(Path folder) {
    this.folder = folder;
  }

  static PostgresProgram unpackedBelow(Path parent) {
    var folder = parent.resolve("postgresql-" + VERSION);
    if (!Files.isDirectory(folder)) {
      Progress.say("unpacking PostgreSQL " + VERSION);
      unpack(() -> inTheJar(archive()), parent, folder);
    }
    return new PostgresProgram(folder);
  }

  /// Of another version, from an archive packed in the same way.
  static PostgresProgram unpacked(Archive archive, Path parent, Path folder) {
    unpack(archive, parent, folder);
    return new PostgresProgram(folder);
  }

  /// Packed programs, opened when they are needed.
  interface Archive {
    InputStream open() throws IOException;
  }

  String of(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static String archive() {
    var system = System.getProperty("os.name", "");
    var processor = System.getProperty("os.arch", "");
    var name =
        switch (processor) {
          case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
          case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
          default -> "";
        };
    if (!system.equals("Linux") || name.isEmpty() || usesMusl()) {
      throw new CannotStart(
          "PostgreSQL comes along only for Linux with glibc on amd64 and arm64, and this is %s on %s; give a PostgreSQL 15 or newer by CHUNGTAY_DATABASE_URL."
              .formatted(system, processor));
    }
    return name;
  }

  private static boolean usesMusl() {
    return Files.exists(Path.of("/etc/alpine-release"));
  }

  /// Into a folder of another name first: a process killed half-way leaves nothing that looks
  /// whole.
  private static void unpack(Archive archive, Path parent, Path folder) {
    var unfinished = parent.resolve(folder.getFileName() + ".unfinished");
    try (var packed = open(archive)) {
      delete(unfinished);
      Files.createDirectories(unfinished);
      for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        unpack(entry, packed, unfinished);
      }
      Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw new CannotStart(
          "PostgreSQL could not be unpacked into " + folder + ": " + failure.getMessage());
    }
  }

  private static InputStream inTheJar(String archive) throws IOException {
    var stream = PostgresProgram.class.getResourceAsStream(archive);
    if (stream == null) {
      throw new IOException(archive + " is not in the jar");
    }
    return stream;
  }

  private static TarArchiveInputStream open(Archive archive) throws IOException {
    return new TarArchiveInputStream(
        new BufferedInputStream(new XZCompressorInputStream(archive.open()), 1 << 16));
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path root)
      throws IOException {
    var target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root) || isForDevelopers(entry.getName())) {
      return;
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(parentOf(target));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      var executable = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  /// Headers and static libraries are no use to a server.
  private static boolean isForDevelopers(String name) {
    return name.contains("include/") || name.endsWith(".a");
  }

  private static Path parentOf(Path file) {
    return file.resolveSibling("");
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
