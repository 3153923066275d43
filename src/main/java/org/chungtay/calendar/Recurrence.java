package org.chungtay.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/// On which days something happens again, as a recurrence rule of RFC 5545 (§ 3.3.10): the same
/// text that calendar files carry.
///
/// @param rule `FREQ=WEEKLY;BYDAY=SU`
public record Recurrence(String rule) {
  private static final int LONGEST = 200;

  public static Recurrence weekly(Collection<DayOfWeek> days) {
    return new Recurrence(
        "FREQ=WEEKLY;BYDAY="
            + days.stream().sorted().map(Recurrence::code).collect(Collectors.joining(",")));
  }

  /// The first (1) to fourth (4) or last (-1) such weekday of each month.
  public static Recurrence monthly(int which, DayOfWeek day) {
    return new Recurrence("FREQ=MONTHLY;BYDAY=" + which + code(day));
  }

  /// The last such weekday of March, June, September and December.
  public static Recurrence lastOfQuarter(DayOfWeek day) {
    return new Recurrence("FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=-1" + code(day));
  }

  /// Empty when the text is no recurrence rule of days or coarser.
  public static Optional<Recurrence> parse(String rule) {
    if (rule.length() > LONGEST || rule.matches(".*FREQ=(HOURLY|MINUTELY|SECONDLY).*")) {
      return Optional.empty();
    }
    try {
      var recurrence = new Recurrence(rule);
      var parsed = recurrence.parsed();
      return parsed.getFrequency() == null ? Optional.empty() : Optional.of(recurrence);
    } catch (IllegalArgumentException notARule) {
      return Optional.empty();
    }
  }

  /// The days from `from` to `to`, both included, of a recurrence that began on `first`.
  public List<LocalDate> days(LocalDate first, LocalDate from, LocalDate to) {
    return parsed().getDates(first, from, to.plusDays(1)).stream()
        .filter(day -> !day.isBefore(first) && !day.isBefore(from) && !day.isAfter(to))
        .sorted()
        .distinct()
        .toList();
  }

  private Recur<LocalDate> parsed() {
    return new Recur<>(rule);
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
