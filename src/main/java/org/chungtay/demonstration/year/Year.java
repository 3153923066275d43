package org.chungtay.demonstration.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chungtay.demonstration.cast.Casting;
import org.chungtay.territory.Area;

/// The year before the day on which the city was begun, and every week since, ward by ward.
final class Year {
  private static final int WEEKS = 52;

  /// Sundays of which an officer has not confirmed anything yet.
  private static final int BEHIND = 3;

  private Year() {}

  /// Nearest to today first, so that a city half built shows its present.
  static List<Script> of(List<Area> wards, LocalDate begun, LocalDate today) {
    var scripts = new ArrayList<Script>();
    var last = begun.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    var ahead = today.plusWeeks(2);
    for (var ward : wards) {
      for (var sunday = last.minusWeeks(WEEKS);
          sunday.isBefore(ahead);
          sunday = sunday.plusWeeks(1)) {
        scripts.addAll(Week.of(ward, sunday, today));
      }
    }
    var behind = Casting.shownFirst(wards).getFirst();
    for (int weeks = 0; weeks < BEHIND; weeks++) {
      scripts.addAll(Week.waiting(behind, last.minusWeeks(weeks), today, begun));
    }
    return nearestFirst(scripts, today);
  }

  static List<Script> nearestFirst(List<Script> scripts, LocalDate today) {
    return scripts.stream()
        .filter(Schedule.distinct())
        .sorted(
            Comparator.comparingLong((Script s) -> distance(s.day(), today))
                .thenComparing(s -> s.id().value()))
        .toList();
  }

  private static long distance(LocalDate day, LocalDate today) {
    return Math.abs(day.toEpochDay() - today.toEpochDay());
  }
}
