package org.chungtay.territory.annex;

import java.nio.charset.Charset;
import java.text.Normalizer;

/// Tables as other programs write them.
final class WrittenTables {
  private WrittenTables() {}

  /// Windows-1258 writes tones after their letter.
  static byte[] vietnameseOfWindows(String text) {
    var windows = Charset.forName("windows-1258");
    var encoder = windows.newEncoder();
    var composed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      var letter = text.substring(i, i + 1);
      composed.append(encoder.canEncode(letter) ? letter : withToneBehind(letter));
    }
    return composed.toString().getBytes(windows);
  }

  private static String withToneBehind(String letter) {
    var apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    var tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    var bare = apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
    return Normalizer.normalize(bare, Normalizer.Form.NFC) + tone;
  }

  static String row(int number, String... cells) {
    var row = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.length; i++) {
      var type = cells[i].startsWith("<is>") ? " t=\"inlineStr\"" : "";
      row.append("<c r=\"")
          .append("ABCDEF".charAt(i))
          .append(number)
          .append("\"")
          .append(type)
          .append(">")
          .append(cells[i])
          .append("</c>");
    }
    return row.append("</row>").toString();
  }

  static String text(String text) {
    return "<is><t>" + text + "</t></is>";
  }
}
