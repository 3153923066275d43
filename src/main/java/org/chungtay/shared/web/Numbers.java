package org.chungtay.shared.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How each language writes numbers. A format is made once for a language and so many decimals:
/// making it takes twenty times as long as using it, and a page has a hundred numbers.
final class Numbers {
  private static final Map<Written, LocalizedNumberFormatter> FORMATS = new ConcurrentHashMap<>();

  private Numbers() {}

  /// @param digits decimals at most; the last is rounded to the even neighbour
  static String written(Language language, Number number, int digits) {
    return FORMATS
        .computeIfAbsent(new Written(language, digits), Written::format)
        .format(number)
        .toString();
  }

  private record Written(Language language, int digits) {
    LocalizedNumberFormatter format() {
      return NumberFormatter.withLocale(language.locale()).precision(Precision.maxFraction(digits));
    }
  }
}
