package org.chungtay.territory.name;

import java.util.List;
import java.util.regex.Pattern;
import org.chungtay.shared.text.Typed;

/// A residential group's name as it was typed, split into the official word before it and what
/// tells it apart: `Tổ dân phố 5`, `TDP 5`, `tổ 05` and `Tổ dân phố số 5` are one. A name whose
/// first word is none of these is kept whole.
///
/// @param kind Tổ dân phố, Thôn …; empty when none was typed
public record ResidentialName(String kind, String name) {
  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NUMBER = Pattern.compile("(?:số\\s*)?0*(\\d+\\p{L}?)", CASE);
  private static final List<Kind> KINDS =
      List.of(
          new Kind("Tổ dân phố", "(?:tổ\\s+dân\\s+phố|to\\s+dan\\s+pho|tdp)[\\s.]*(.+)"),
          new Kind("Tổ dân phố", "(?:tổ|to)[\\s.]*((?:số\\s*)?\\d+\\p{L}?)"),
          new Kind("Thôn", "(?:thôn|thon)\\s+(.+)"),
          new Kind("Khu phố", "(?:khu\\s+phố|khu\\s+pho|kp)[\\s.]+(.+)"),
          new Kind("Khu dân cư", "(?:khu\\s+dân\\s+cư|khu\\s+dan\\s+cu|kdc)[\\s.]+(.+)"),
          new Kind("Bản", "bản\\s+(.+)"),
          new Kind("Làng", "làng\\s+(.+)"));

  public static ResidentialName of(String typed) {
    var line = Typed.line(typed);
    for (var kind : KINDS) {
      var found = kind.pattern().matcher(line);
      if (found.matches()) {
        return new ResidentialName(kind.word(), withoutZeros(found.group(1)));
      }
    }
    return new ResidentialName("", line);
  }

  private static String withoutZeros(String name) {
    var number = NUMBER.matcher(name);
    return number.matches() ? number.group(1) : name;
  }

  private record Kind(String word, Pattern pattern) {
    Kind(String word, String pattern) {
      this(word, Pattern.compile(pattern, CASE));
    }
  }
}
