package org.chungtay.evidence.photo;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What a file is by its first bytes.
enum PictureKind {
  JPEG("jpeg"),
  PNG("png"),
  WEBP("webp"),
  HEIC(""),
  OTHER("");

  private static final int ANIMATED = 0x02;
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1", "avif");

  private final String format;

  PictureKind(String format) {
    this.format = format;
  }

  String format() {
    return format;
  }

  static PictureKind of(byte[] bytes) {
    if (bytes.length < 32) {
      return OTHER;
    }
    var head = new String(bytes, 0, 32, StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return head.startsWith("VP8X", 12) && (bytes[20] & ANIMATED) != 0 ? OTHER : WEBP;
    }
    return head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8, 12)) ? HEIC : OTHER;
  }
}
