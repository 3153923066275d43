package org.chungtay.routes;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// One field of a form on its way: its bytes as they are, whether or not they are text.
///
/// @param file the name of a file, or empty for a plain field
@SuppressWarnings("ArrayRecordComponent")
public record Part(String name, byte[] bytes, String file, String type) {
  static final String BOUNDARY = "------------ranh-gioi-cua-bieu-mau";

  public static Part of(String name, String value) {
    return new Part(name, value.getBytes(StandardCharsets.UTF_8), "", "");
  }

  public static Part file(String name, byte[] bytes, String file, String type) {
    return new Part(name, bytes, file, type);
  }

  /// As `application/x-www-form-urlencoded`.
  public static byte[] urlencoded(List<Part> parts) {
    var text = new StringBuilder();
    for (var part : parts) {
      text.append(text.isEmpty() ? "" : "&")
          .append(escaped(part.name.getBytes(StandardCharsets.UTF_8)));
      text.append('=').append(escaped(part.bytes));
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// As `multipart/form-data`.
  public static byte[] multipart(List<Part> parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      var file = part.file.isEmpty() ? "" : "; filename=\"" + part.file + "\"";
      var type = part.type.isEmpty() ? "" : "Content-Type: " + part.type + "\r\n";
      var head = "Content-Disposition: form-data; name=\"" + part.name + "\"" + file + "\r\n";
      out.writeBytes(utf8("--" + BOUNDARY + "\r\n" + head + type + "\r\n"));
      out.writeBytes(part.bytes);
      out.writeBytes(utf8("\r\n"));
    }
    out.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
    return out.toByteArray();
  }

  private static String escaped(byte[] bytes) {
    var text = new StringBuilder();
    for (byte one : bytes) {
      boolean plain =
          (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
      text.append(plain ? String.valueOf((char) one) : "%" + HexFormat.of().toHexDigits(one));
    }
    return text.toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
