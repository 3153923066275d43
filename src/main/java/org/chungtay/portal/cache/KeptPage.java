package org.chungtay.portal.cache;

import java.util.List;
import java.util.Map;

/// A page as it goes over the wire: compressed once, with the headers it was made with.
final class KeptPage {
  private final byte[] plain;
  private final byte[] compressed;
  private final String tag;
  private final Map<String, List<String>> headers;

  KeptPage(byte[] plain, byte[] compressed, String tag, Map<String, List<String>> headers) {
    this.plain = plain;
    this.compressed = compressed;
    this.tag = tag;
    this.headers = headers;
  }

  byte[] body(boolean gzip) {
    return gzip ? compressed : plain;
  }

  /// A compressed body is another representation, so it has another entity tag.
  String tag(boolean gzip) {
    return "\"" + tag + (gzip ? "-gz\"" : "\"");
  }

  Map<String, List<String>> headers() {
    return headers;
  }

  int weight() {
    return plain.length + compressed.length;
  }
}
