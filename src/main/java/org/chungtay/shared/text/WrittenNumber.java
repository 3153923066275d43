package org.chungtay.shared.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as people write it in Việt Nam (1.250,5) or in English (1,250.5), digits of any script.
/// `1.250` is one thousand two hundred and fifty: a dot before exactly three last digits groups.
public final class WrittenNumber {
  private static final Pattern VIETNAMESE = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final int LONGEST = 40;

  private WrittenNumber() {}

  public static Optional<BigDecimal> parse(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    var text = westernDigits(written);
    if (VIETNAMESE.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }
    if (ENGLISH.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(",", "")));
    }
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
    return Optional.empty();
  }

  static String westernDigits(String text) {
    var western = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          int digit = Character.digit(point, 10);
          western.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
    return western.toString();
  }
}
