package org.chungtay.shared.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How a text file is encoded: by its byte order mark; otherwise UTF-8 if all of it is, UTF-16
/// where every other byte is nought, and else what Excel writes on a Vietnamese Windows.
///
/// @param markLength bytes to pass over at the beginning
record TextEncoding(Charset charset, int markLength) {
  static final Charset VIETNAMESE_WINDOWS = Charset.forName("windows-1258");

  private static final int SAMPLE = 8192;
  private static final int ONE_IN = 50;

  /// Empty for what is no text at all.
  static Optional<TextEncoding> of(Path file) throws IOException {
    byte[] begin;
    try (var in = Files.newInputStream(file)) {
      begin = in.readNBytes(SAMPLE);
    }
    var marked = marked(begin);
    if (marked.isPresent()) {
      return marked;
    }
    int evenNoughts = noughts(begin, 0);
    int oddNoughts = noughts(begin, 1);
    if (evenNoughts + oddNoughts == 0) {
      return looksLikeText(begin)
          ? Optional.of(new TextEncoding(byContent(file), 0))
          : Optional.empty();
    }
    if (evenNoughts > 0 && oddNoughts > 0) {
      return Optional.empty();
    }
    // Vietnamese in UTF-16 has a nought in most pairs of bytes.
    boolean pairs = Math.max(evenNoughts, oddNoughts) > begin.length / 8;
    var charset = oddNoughts > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return pairs ? Optional.of(new TextEncoding(charset, 0)) : Optional.empty();
  }

  private static Optional<TextEncoding> marked(byte[] begin) {
    if (begin.length >= 3
        && begin[0] == (byte) 0xEF
        && begin[1] == (byte) 0xBB
        && begin[2] == (byte) 0xBF) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
    }
    if (begin.length >= 2 && begin[0] == (byte) 0xFF && begin[1] == (byte) 0xFE) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
    }
    if (begin.length >= 2 && begin[0] == (byte) 0xFE && begin[1] == (byte) 0xFF) {
      return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static int noughts(byte[] begin, int from) {
    int count = 0;
    for (int at = from; at < begin.length; at += 2) {
      count += begin[at] == 0 ? 1 : 0;
    }
    return count;
  }

  /// A picture or a PDF may be without a nought at its beginning.
  private static boolean looksLikeText(byte[] begin) {
    if (new String(begin, StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
      return false;
    }
    int controls = 0;
    for (byte one : begin) {
      controls += one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' ? 1 : 0;
    }
    return controls * ONE_IN <= begin.length;
  }

  private static Charset byContent(Path file) throws IOException {
    try (var in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
      return isUtf8(in) ? StandardCharsets.UTF_8 : VIETNAMESE_WINDOWS;
    }
  }

  private static boolean isUtf8(InputStream in) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(SAMPLE);
    var characters = CharBuffer.allocate(SAMPLE);
    int read;
    do {
      read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
      characters.clear();
      if (decoder.decode(bytes, characters, read < 0).isError()) {
        return false;
      }
      bytes.compact();
    } while (read >= 0);
    return true;
  }
}
