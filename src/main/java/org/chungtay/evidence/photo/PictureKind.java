package org.chungtay.evidence.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// What a file is by its first bytes.
enum PictureKind {
  JPEG("jpeg"),
  PNG("png"),
  WEBP("webp"),
  HEIC(""),
  ANIMATED(""),
  OTHER("");

  private static final int MOVES = 0x02;
  private static final int PNG_SIGNATURE = 8;
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
      return movingPng(bytes) ? ANIMATED : PNG;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return head.startsWith("VP8X", 12) && (bytes[20] & MOVES) != 0 ? ANIMATED : WEBP;
    }
    return head.startsWith("ftyp", 4) && HEIC_BRANDS.contains(head.substring(8, 12)) ? HEIC : OTHER;
  }

  /// A PNG moves when a chunk `acTL` stands before its pixels (`IDAT`).
  private static boolean movingPng(byte[] bytes) {
    var chunks = ByteBuffer.wrap(bytes).position(PNG_SIGNATURE);
    while (chunks.remaining() >= 12) {
      long length = Integer.toUnsignedLong(chunks.getInt());
      var name = new byte[4];
      chunks.get(name);
      var chunk = new String(name, StandardCharsets.ISO_8859_1);
      if (chunk.equals("acTL")) {
        return true;
      }
      if (chunk.equals("IDAT") || length + 4 > chunks.remaining()) {
        return false;
      }
      chunks.position(chunks.position() + (int) length + 4);
    }
    return false;
  }
}
