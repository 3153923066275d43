package org.chungtay.evidence.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Deletes files that nothing points to: what a crash left between file and row, half-written ones,
/// and pictures that were taken off before release. One question to the database per folder, of
/// which there are 256.
final class FolderSweep {
  private static final int ID = 64;

  private FolderSweep() {}

  static int sweep(Path root, Instant before, UnaryOperator<Set<String>> known) {
    if (!Files.isDirectory(root)) {
      return 0;
    }
    try (var folders = Files.newDirectoryStream(root, Files::isDirectory)) {
      int swept = 0;
      for (var folder : folders) {
        swept += swept(old(folder, before), before, known);
      }
      return swept;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot sweep " + root, unreadable);
    }
  }

  private static List<Path> old(Path folder, Instant before) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> isOld(file, before)).toList();
    }
  }

  private static int swept(List<Path> files, Instant before, UnaryOperator<Set<String>> known)
      throws IOException {
    if (files.isEmpty()) {
      return 0;
    }
    var kept = known.apply(files.stream().map(FolderSweep::id).collect(Collectors.toSet()));
    int swept = 0;
    for (var file : files) {
      if (!kept.contains(id(file)) && taken(file, before)) {
        swept++;
      }
    }
    return swept;
  }

  /// Moved aside before it is deleted: an upload may store the same picture at this moment. If it
  /// came before the move, what lies aside is new and goes back; if after, it is not touched.
  private static boolean taken(Path file, Instant before) throws IOException {
    var aside = file.resolveSibling(file.getFileName() + ".aside");
    var _ = Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
    if (!isOld(aside, before)) {
      var _ = Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      return false;
    }
    Files.delete(aside);
    return true;
  }

  private static boolean isOld(Path file, Instant before) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (NoSuchFileException renamed) {
      return false;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot look at " + file, unreadable);
    }
  }

  /// Half-written files are named otherwise and thereby unknown.
  private static String id(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(".jpg") && name.length() > ID ? name.substring(0, ID) : name;
  }
}
