package org.chungtay.portal.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// A page as it goes over the wire: compressed once, with the headers it was made with.
final class KeptPage {
  private final Form plain;
  private final Form compressed;
  private final long madeAt = System.nanoTime();
  private final AtomicBoolean claimed = new AtomicBoolean();

  /// @param headers those that the page was made with and that hold for every reader
  KeptPage(byte[] plain, byte[] compressed, String tag, List<Header> headers) {
    // A compressed body is another representation, so it has another entity tag.
    this.plain = new Form(plain, "\"" + tag + "\"", headers(headers, "\"" + tag + "\""));
    var other = headers(headers, "\"" + tag + "-gz\"");
    other.add(Header.of("Content-Encoding", "gzip"));
    this.compressed = new Form(compressed, "\"" + tag + "-gz\"", other);
  }

  private static List<Header> headers(List<Header> made, String tag) {
    var headers = new ArrayList<>(made);
    headers.add(Header.of("ETag", tag));
    headers.add(Header.of("Cache-Control", "private, no-cache"));
    headers.add(Header.of("Vary", "Accept-Encoding, Accept-Language, Cookie"));
    return headers;
  }

  Form form(boolean gzip) {
    return gzip ? compressed : plain;
  }

  boolean isOlderThan(long nanos) {
    return System.nanoTime() - madeAt > nanos;
  }

  /// True for the first who asks.
  boolean claim() {
    return claimed.compareAndSet(false, true);
  }

  int weight() {
    return plain.body.length + compressed.body.length;
  }

  /// One of its representations.
  @SuppressWarnings("ArrayRecordComponent")
  record Form(byte[] body, String tag, List<Header> headers) {}

  /// Also as the bytes that are sent: making them anew would take a fifth of the time of an answer.
  @SuppressWarnings("ArrayRecordComponent")
  record Header(String name, String value, byte[] nameSent, byte[] valueSent) {
    static Header of(String name, String value) {
      return new Header(
          name,
          value,
          name.getBytes(StandardCharsets.ISO_8859_1),
          value.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
