package org.chungtay.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/// A Vietnamese phone number in its national form (ten digits beginning with 0; landlines eleven
/// with 02). `+84 905 123 456`, `0905.123.456` and `84905123456` are one number.
public record Phone(String national) {
  private static final Pattern NATIONAL = Pattern.compile("0[35789]\\d{8}|02\\d{9}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s.()\\-]+");

  public static Optional<Phone> parse(String typed) {
    var digits = new StringBuilder();
    SEPARATORS
        .matcher(typed)
        .replaceAll("")
        .codePoints()
        .forEach(point -> {
          int digit = Character.digit(point, 10);
          digits.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
    var text = digits.toString().replaceFirst("^(\\+84|0084|84(?=\\d{9,10}$))", "0");
    return NATIONAL.matcher(text).matches() ? Optional.of(new Phone(text)) : Optional.empty();
  }

  /// `09•• ••• 456`: enough to recognise one's own, not enough to call a stranger.
  public String masked() {
    return national.substring(0, 2) + "•• ••• " + national.substring(national.length() - 3);
  }
}
