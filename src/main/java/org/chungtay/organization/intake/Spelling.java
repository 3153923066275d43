package org.chungtay.organization.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.shared.text.Folded;

/// How names of groups are compared. The same spelling means the same letters and marks wherever
/// the tone mark is placed (Thuỷ, Thủy); likeness is what words two names have in common, the usual
/// abbreviations written out.
final class Spelling {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Map<String, String> WRITTEN_OUT =
      Map.of(
          "tdp", "to dan pho",
          "ch", "chi hoi",
          "cd", "chi doan",
          "pn", "phu nu",
          "nd", "nong dan",
          "tn", "thanh nien",
          "ccb", "cuu chien binh",
          "ldld", "lien doan lao dong");

  /// What most groups of a ward have in their names, so that it tells none apart.
  private static final Set<String> USUAL =
      Set.of(
          ("chi hoi doan phu nu nong dan thanh nien cuu chien binh to pho thon tu quan nhom khu cu so"
                  + " lien hiep viet nam phuong xa mat tran")
              .split(" "));

  private Spelling() {}

  static String of(String name) {
    var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return NOT_WORD
        .splitAsStream(decomposed)
        .filter(word -> !word.isEmpty())
        .map(Spelling::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    var marks =
        word.codePoints()
            .filter(point -> Character.getType(point) == Character.NON_SPACING_MARK)
            .sorted()
            .mapToObj(Integer::toHexString)
            .collect(Collectors.joining("."));
    // đ is a letter of its own, not a d with a mark.
    return word.replaceAll("\\p{M}", "") + (marks.isEmpty() ? "" : ":" + marks);
  }

  static Set<String> words(String name) {
    return Arrays.stream(Folded.of(name).split(" "))
        .flatMap(word -> Arrays.stream(WRITTEN_OUT.getOrDefault(word, word).split(" ")))
        .map(word -> word.replaceFirst("^0+(?=\\d)", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /// From 0 (nothing in common) to 1 (the same words), by the words that tell groups apart.
  static double likeness(Set<String> one, Set<String> other) {
    var here = telling(one);
    var there = telling(other);
    if (here.isEmpty() != there.isEmpty()) {
      return 0;
    }
    return here.isEmpty() ? shared(one, other) : shared(here, there);
  }

  private static Set<String> telling(Set<String> words) {
    var telling = new HashSet<>(words);
    telling.removeAll(USUAL);
    return telling;
  }

  private static double shared(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    int all = one.size() + other.size() - common.size();
    return all == 0 ? 0 : (double) common.size() / all;
  }
}
