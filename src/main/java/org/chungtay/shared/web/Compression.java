package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/// What is sent more than once is compressed once (gzip, RFC 1952).
public final class Compression {
  private Compression() {}

  public static byte[] of(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  public static boolean takenBy(HttpServletRequest request) {
    return String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING)).contains("gzip");
  }
}
