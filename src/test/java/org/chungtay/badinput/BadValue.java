package org.chungtay.badinput;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.chungtay.routes.Route;

/// What no form should choke on, and many must not take.
@SuppressWarnings("ArrayRecordComponent")
record BadValue(String name, byte[] bytes) {
  static final List<BadValue> ALL =
      List.of(
          text("nothing", ""),
          text("blanks", " \t "),
          text("a control character", "a\0b"),
          text("a right-to-left override", "\u202Egnp.exe"),
          text("emoji", "😀👩‍👧"),
          text("NFD", Normalizer.normalize("Công Tằng Tôn Nữ Huyền Trang", Normalizer.Form.NFD)),
          text("10,000 characters", "x".repeat(10_000)),
          text("a negative number", "-1"),
          text("an astronomic number", "99999999999999999999999999"),
          text("a number beyond doubles", "1e400"),
          text("not a number", "NaN"),
          text("the year 0", "0000-01-01"),
          text("the year 9999", "9999-12-31"),
          text("a moment of the year 0", "0000-01-01T00:00:00Z"),
          text("a moment beyond all calendars", "+300000-01-01T00:00:00Z"),
          text("31 February", "31/02/2026"),
          text("a formula", "=HYPERLINK(\"http://x\")"),
          text("another formula", "@SUM(1)"),
          text("markup", "<script>alert(1)</script>"),
          text("a quote", "' or 1=1 --"),
          text("an expression", "${7*7}"),
          text("nobody's id", "00000000-0000-7000-8000-000000000000"),
          new BadValue("broken UTF-8", new byte[] {'H', 'u', (byte) 0xc3, '('}),
          new BadValue("UTF-16", "Huế".getBytes(StandardCharsets.UTF_16)));

  private static final int SHARE = 3;

  /// What comes as far as the database.
  private static final List<String> FURTHEST = List.of("a control character", "nobody's id");

  private static BadValue text(String name, String text) {
    return new BadValue(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// In the list; -1 for what is no value.
  static int place(String name) {
    return ALL.stream().map(BadValue::name).toList().indexOf(name);
  }

  /// Whether a route is asked it. All routes read addresses and questions by the same few readers,
  /// so each gets a third of the values, another third than its neighbour, and those that reach
  /// furthest. With `-Dmatrices=whole` every route gets all.
  boolean isAsked(Route route) {
    return FURTHEST.contains(name)
        || "whole".equals(System.getProperty("matrices"))
        || place(name) % SHARE == Math.floorMod(route.toString().hashCode(), SHARE);
  }

  /// Empty where the bytes are no UTF-8.
  Optional<String> text() {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
