package org.chungtay.evidence.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chungtay.evidence.PhotoId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Pictures in the data folder, 256 folders by the first byte of the hash. A file appears whole or
/// not at all: it is written beside, forced to disk and renamed.
@Component
class PhotoFolder implements PhotoFiles {
  private final Path root;

  PhotoFolder(@Value("${chungtay.data}") Path data) {
    this.root = data.resolve("photos").toAbsolutePath();
  }

  @Override
  public void store(PhotoId photo, byte[] large, byte[] small) {
    try {
      write(path(photo, Size.SMALL), small);
      write(path(photo, Size.LARGE), large);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot keep a photo in " + root, unwritable);
    }
  }

  @Override
  public byte[] read(PhotoId photo, Size size) {
    try {
      return Files.readAllBytes(path(photo, size));
    } catch (NoSuchFileException gone) {
      throw new NotFound("photo");
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read a photo in " + root, unreadable);
    }
  }

  @Override
  public int sweep(Instant before, UnaryOperator<Set<String>> known) {
    return FolderSweep.sweep(root, before, known);
  }

  private Path path(PhotoId photo, Size size) {
    var id = photo.value();
    if (!id.matches("[0-9a-f]{64}")) {
      throw new NotFound("photo");
    }
    return root.resolve(id.substring(0, 2))
        .resolve(id + "-" + size.name().toLowerCase(Locale.ROOT) + ".jpg");
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    var folder = Files.createDirectories(file.resolveSibling("."));
    var beside = folder.resolve(Ids.next() + ".part");
    try (var channel =
        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        var _ = channel.write(buffer);
      }
      channel.force(true);
    }
    var _ = Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    // The rename itself is durable only with its folder.
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
