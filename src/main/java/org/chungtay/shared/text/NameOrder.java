package org.chungtay.shared.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/// Names as a Vietnamese reader looks for them: D before Đ, marks after letters, and what carries a
/// number by that number, Tổ 2 before Tổ 10.
public final class NameOrder {
  private static final Collator ORDER =
      Collator.getInstance(ULocale.forLanguageTag("vi-u-kn-true")).freeze();

  private NameOrder() {}

  public static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.comparing(name, ORDER::compare);
  }

  /// The same for numbers in a column without marks, where only the database can sort because it
  /// pages: every number gets as many digits.
  public static String numbered(String column) {
    return "regexp_replace(regexp_replace("
        + column
        + ", '(\\d+)', '00000\\1', 'g'), '0*(\\d{6})', '\\1', 'g')";
  }
}
