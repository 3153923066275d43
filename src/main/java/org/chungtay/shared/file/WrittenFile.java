package org.chungtay.shared.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.http.HttpHeaders;

/// A file that is written whole before it is sent and forgotten afterwards: what goes wrong while
/// writing is still refused as a page, and nothing is held open for whoever reads slowly.
public final class WrittenFile implements AutoCloseable {
  private final Path path;

  private WrittenFile(Path path) {
    this.path = path;
  }

  public static WrittenFile of(Consumer<OutputStream> writing) {
    try {
      var file = new WrittenFile(Files.createTempFile("chungtay-", ".file"));
      file.write(writing);
      return file;
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private void write(Consumer<OutputStream> writing) throws IOException {
    var written = false;
    try (var out = Files.newOutputStream(path)) {
      writing.accept(out);
      written = true;
    } finally {
      if (!written) {
        close();
      }
    }
  }

  public void send(HttpServletResponse response, String type, String disposition)
      throws IOException {
    response.setContentType(type);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
    response.setContentLengthLong(Files.size(path));
    var _ = Files.copy(path, response.getOutputStream());
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
