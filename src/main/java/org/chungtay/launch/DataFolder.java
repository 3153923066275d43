package org.chungtay.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The folder in which an installation keeps everything it must not lose. One process at a time
/// holds it, by a lock that the operating system lets go when that process dies.
final class DataFolder implements AutoCloseable {

  /// PostgreSQL needs about 50 MB for an empty database and keeps write-ahead log beside it.
  private static final long LEAST_FREE_BYTES = 256L * 1024 * 1024;

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
      refuseAFullDisk(path, Files.getFileStore(path).getUsableSpace());
      return locked(path);
    } catch (FileAlreadyExistsException aFile) {
      throw new CannotStart(path + " is not a folder; choose another with CHUNGTAY_DATA.");
    } catch (IOException unwritable) {
      throw new CannotStart(
          "the folder "
              + path
              + " cannot be written to by this user; choose another with CHUNGTAY_DATA.");
    }
  }

  static void refuseAFullDisk(Path path, long free) {
    if (free < LEAST_FREE_BYTES) {
      throw new CannotStart(
          "only %d MB are free on the disk of %s; at least %d MB are needed."
              .formatted(free >> 20, path, LEAST_FREE_BYTES >> 20));
    }
  }

  private static DataFolder locked(Path path) throws IOException {
    var channel =
        FileChannel.open(
            path.resolve("in-use"), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    var lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new CannotStart(
          "another Chung Tay is already running on the folder "
              + path
              + "; stop it first, or choose another folder with CHUNGTAY_DATA.");
    }
    return new DataFolder(path, channel);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
