package org.chungtay.shared.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/// Names as a Vietnamese reader looks for them: D before Đ, marks after letters, and what carries a
/// number by that number, Tổ 2 before Tổ 10. Where only the database can sort because it pages,
/// units have a column for it.
public final class NameOrder {
  private static final Collator ORDER =
      Collator.getInstance(ULocale.forLanguageTag("vi-u-kn-true")).freeze();

  private NameOrder() {}

  public static <T> Comparator<T> by(Function<T, String> name) {
    return Comparator.comparing(name, ORDER::compare);
  }
}
