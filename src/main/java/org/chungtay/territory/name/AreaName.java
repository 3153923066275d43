package org.chungtay.territory.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chungtay.shared.text.Typed;

/// The name of an area as it is compared.
public final class AreaName {
  /// Grave, acute, tilde, hook above, dot below: the five written tones. Circumflex, breve and horn
  /// make other letters and stay.
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private AreaName() {}

  /// Lower case, each word followed by its tone: the old and the new way to place a tone mark (Thuỷ
  /// and Thủy, Hoà and Hòa) come out the same, Hương Văn and Hương Vân do not. Everything that is
  /// no word is one space, so `Chân Mây - Lăng Cô` needs no exact hyphen.
  public static String canonical(String name) {
    var decomposed = Normalizer.normalize(Typed.line(name), Normalizer.Form.NFD);
    var canonical = new StringBuilder();
    var words = WORD.matcher(decomposed.toLowerCase(Locale.ROOT));
    while (words.find()) {
      var word = words.group();
      var bare = TONE.matcher(word).replaceAll("");
      if (!canonical.isEmpty()) {
        canonical.append(' ');
      }
      canonical.append(Normalizer.normalize(bare, Normalizer.Form.NFC)).append(tones(word));
    }
    return canonical.toString();
  }

  /// How names are written in English texts: without marks, capitals kept.
  public static String withoutMarks(String name) {
    var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('đ', 'd').replace('Đ', 'D');
  }

  /// A digit per tone: a bare combining mark would melt into the letter before it.
  private static String tones(String word) {
    var tones = new StringBuilder();
    var found = TONE.matcher(word);
    while (found.find()) {
      tones.append('\'').append("\u0300\u0301\u0303\u0309\u0323".indexOf(found.group()));
    }
    return tones.toString();
  }
}
