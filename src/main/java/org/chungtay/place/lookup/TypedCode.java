package org.chungtay.place.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chungtay.shared.text.Typed;

/// A code as somebody read it off a poster. Codes hold no 0, 1, I or O: whoever types one of them
/// has misread L, Q or D.
final class TypedCode {
  private static final int SIGNS = 6;
  private static final Pattern NO_SIGN = Pattern.compile("[^0-9A-Z]");

  private TypedCode() {}

  /// All codes that may be meant; none when it cannot be one.
  static List<String> meant(String typed) {
    if (typed.length() > 40) {
      return List.of();
    }
    var signs = NO_SIGN.matcher(Typed.line(typed).toUpperCase(Locale.ROOT)).replaceAll("");
    if (signs.length() != SIGNS) {
      return List.of();
    }
    var meant = List.of("");
    for (int at = 0; at < SIGNS; at++) {
      meant = longer(meant, read(signs.charAt(at)));
    }
    return meant;
  }

  private static List<String> longer(List<String> codes, String signs) {
    var longer = new ArrayList<String>();
    for (var code : codes) {
      signs.chars().forEach(sign -> longer.add(code + (char) sign));
    }
    return longer;
  }

  private static String read(char sign) {
    return switch (sign) {
      case '0', 'O' -> "QD";
      case '1', 'I' -> "L";
      default -> String.valueOf(sign);
    };
  }
}
