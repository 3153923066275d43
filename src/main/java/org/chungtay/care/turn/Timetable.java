package org.chungtay.care.turn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chungtay.calendar.Recurrence;

/// On which days an adopted place has its turns.
///
/// @param since first day of the adoption, from which the rule counts
public record Timetable(Recurrence rule, LocalDate since, DaysOff daysOff) {
  /// No holiday is longer: from the eve of Tết to the last day that the State ever added.
  private static final int LONGEST_HOLIDAY = 14;

  /// @param movedFrom the day of the rule, where a holiday moved it
  public record Day(LocalDate day, Optional<LocalDate> movedFrom) {}

  /// The days from `from` to `to`, both included. Two that a holiday moves onto one day are one
  /// turn.
  public List<Day> days(LocalDate from, LocalDate to, Predicate<LocalDate> holiday) {
    var days = new TreeMap<LocalDate, Day>();
    for (var day : rule.days(since, from.minusDays(LONGEST_HOLIDAY), to)) {
      place(day, holiday).ifPresent(one -> days.merge(one.day(), one, Timetable::unmoved));
    }
    return days.values().stream()
        .filter(one -> !one.day().isBefore(from) && !one.day().isAfter(to))
        .sorted(Comparator.comparing(Day::day))
        .toList();
  }

  private Optional<Day> place(LocalDate day, Predicate<LocalDate> holiday) {
    if (daysOff == DaysOff.KEEP || !holiday.test(day)) {
      return Optional.of(new Day(day, Optional.empty()));
    }
    if (daysOff == DaysOff.SKIP) {
      return Optional.empty();
    }
    var later = day;
    for (var tried = 0; holiday.test(later) && tried < LONGEST_HOLIDAY; tried++) {
      later = later.plusDays(1);
    }
    return Optional.of(new Day(later, Optional.of(day)));
  }

  private static Day unmoved(Day one, Day other) {
    return one.movedFrom().isEmpty() ? one : other;
  }
}
