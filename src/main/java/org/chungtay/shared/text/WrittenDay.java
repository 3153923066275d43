package org.chungtay.shared.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as people write it (25/12/2026, 25-12-2026, 25.12.2026) or as programs do (2026-12-25),
/// perhaps with a time, in digits of any script. Years have four digits: of 25/12/26 nobody knows
/// the century.
public final class WrittenDay {
  private static final String TIME = "(?:[ T,]+(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?";
  private static final Pattern PEOPLE =
      Pattern.compile("(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4})" + TIME);
  private static final Pattern PROGRAMS =
      Pattern.compile("(\\d{4})([/\\-])(\\d{1,2})\\2(\\d{1,2})" + TIME);
  private static final int LONGEST = 40;
  private static final int FIRST_OF_TIME = 5;

  private WrittenDay() {}

  public static Optional<LocalDateTime> moment(String written) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    var text = WrittenNumber.westernDigits(written.strip());
    try {
      var people = PEOPLE.matcher(text);
      if (people.matches()) {
        return Optional.of(day(people, 4, 3, 1).atTime(time(people)));
      }
      var programs = PROGRAMS.matcher(text);
      return programs.matches()
          ? Optional.of(day(programs, 1, 3, 4).atTime(time(programs)))
          : Optional.empty();
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher parts, int year, int month, int day) {
    return LocalDate.of(number(parts, year), number(parts, month), number(parts, day));
  }

  private static LocalTime time(Matcher parts) {
    return LocalTime.of(
        number(parts, FIRST_OF_TIME),
        number(parts, FIRST_OF_TIME + 1),
        number(parts, FIRST_OF_TIME + 2));
  }

  private static int number(Matcher parts, int group) {
    var text = parts.group(group);
    return text == null ? 0 : Integer.parseInt(text);
  }
}
