package org.chungtay.activity.named;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chungtay.shared.text.Folded;

/// When two written names are the same. Hải and Hai are two people; Hoà and Hòa are one spelling
/// each of the same name; `nguyen van hai`, typed without marks, may be either.
public final class SameName {
  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern LETTERS = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private SameName() {}

  /// Equal for the same name and for no other: lower case, whatever form its characters have, and
  /// wherever in a word the tone is written.
  public static String exact(String name) {
    var decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return NOT_WORD
        .splitAsStream(decomposed)
        .filter(word -> !word.isEmpty())
        .map(SameName::toneLast)
        .collect(Collectors.joining(" "));
  }

  private static String toneLast(String word) {
    return TONES.matcher(word).replaceAll("") + LETTERS.matcher(word).replaceAll("");
  }

  /// Those whom a name means: whoever is written exactly so. If nobody is, and one side is written
  /// without any marks, whoever is written so but for the marks.
  public static <T> List<T> fitting(
      String name, Collection<T> known, Function<? super T, String> nameOf) {
    var exact = exact(name);
    var exactly = known.stream().filter(one -> exact(nameOf.apply(one)).equals(exact)).toList();
    return exactly.isEmpty()
        ? known.stream().filter(one -> perhaps(name, nameOf.apply(one))).toList()
        : exactly;
  }

  /// The one whom a name means among those who share a phone: of several with the very same name
  /// the first; of several who differ in marks nobody.
  public static <T> Optional<T> one(
      String name, Collection<T> known, Function<? super T, String> nameOf) {
    var fitting = fitting(name, known, nameOf);
    return fitting.stream()
        .findFirst()
        .filter(first -> fitting.size() == 1 || exact(nameOf.apply(first)).equals(exact(name)));
  }

  private static boolean perhaps(String one, String other) {
    return Folded.of(one).equals(Folded.of(other)) && (plain(one) || plain(other));
  }

  private static boolean plain(String name) {
    return exact(name).equals(Folded.of(name));
  }
}
