package org.chungtay.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as people search for it: lower case, without marks, đ as d, one space between words, so
/// `THUỶ xuân`, `Thủy Xuân` and `thuy xuan` are one. Folding loses what tells Hương Văn from Hương
/// Vân, so a folded match is a candidate, never an identity.
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folded() {}

  public static String of(String text) {
    var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var latin = bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    return NOT_WORD.matcher(latin).replaceAll(" ").strip();
  }
}
