package org.chungtay.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/// On which days something happens again, as a recurrence rule of RFC 5545 (§ 3.3.10): the same
/// text that calendar files carry. Days of the lunar month are written as RFC 7529 writes them, and
/// are those of the Vietnamese calendar ([LunarDate]).
///
/// @param rule `FREQ=WEEKLY;BYDAY=SU`, `RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=1,15`
public record Recurrence(String rule) {
  private static final int LONGEST = 200;
  private static final int LONGEST_LUNAR_MONTH = 30;
  private static final Pattern LUNAR =
      Pattern.compile("RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY=(\\d{1,2}(?:,\\d{1,2}){0,29})");

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

  /// Those days of every lunar month, leap months included; a month of 29 days has no 30th.
  public static Recurrence lunar(Collection<Integer> days) {
    var rule =
        new Recurrence(
            "RSCALE=CHINESE;FREQ=MONTHLY;BYMONTHDAY="
                + days.stream()
                    .distinct()
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(",")));
    if (rule.lunarDays().isEmpty()) {
      throw new IllegalArgumentException("no days of a lunar month: " + days);
    }
    return rule;
  }

  /// Days of the lunar month; empty for a rule of the common calendar.
  public Set<Integer> lunarDays() {
    var matcher = LUNAR.matcher(rule);
    if (!matcher.matches()) {
      return Set.of();
    }
    var days =
        Arrays.stream(matcher.group(1).split(","))
            .map(Integer::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return days.stream().allMatch(day -> day >= 1 && day <= LONGEST_LUNAR_MONTH) ? days : Set.of();
  }

  /// Empty when the text is no recurrence rule of days or coarser.
  public static Optional<Recurrence> parse(String rule) {
    if (rule.length() > LONGEST || rule.matches(".*FREQ=(HOURLY|MINUTELY|SECONDLY).*")) {
      return Optional.empty();
    }
    if (rule.contains("RSCALE")) {
      return Optional.of(new Recurrence(rule)).filter(one -> !one.lunarDays().isEmpty());
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
    var lunar = lunarDays();
    if (!lunar.isEmpty()) {
      var begin = from.isBefore(first) ? first : from;
      return begin.isAfter(to)
          ? List.of()
          : begin
              .datesUntil(to.plusDays(1))
              .filter(day -> lunar.contains(LunarDate.of(day).day()))
              .toList();
    }
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
