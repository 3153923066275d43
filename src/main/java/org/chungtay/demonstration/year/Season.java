package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// What the time of the year brings in Huế: Tết, the Youth Month, two harvests, the days of
/// gratitude, the rains and a flood. A week is named after its Sunday.
record Season(LocalDate sunday) {
  /// The first day of the lunar year.
  private static final Set<LocalDate> NEW_YEARS =
      Set.of(
          LocalDate.of(2025, 1, 29),
          LocalDate.of(2026, 2, 17),
          LocalDate.of(2027, 2, 6),
          LocalDate.of(2028, 1, 26),
          LocalDate.of(2029, 2, 13),
          LocalDate.of(2030, 2, 3),
          LocalDate.of(2031, 1, 23),
          LocalDate.of(2032, 2, 11),
          LocalDate.of(2033, 1, 31),
          LocalDate.of(2034, 2, 19),
          LocalDate.of(2035, 2, 8));

  private static final Set<Month> RAINS =
      Set.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER);
  private static final Set<Month> SUMMER = Set.of(Month.JUNE, Month.JULY, Month.AUGUST);
  private static final Set<Month> HARVEST = Set.of(Month.MAY, Month.SEPTEMBER);
  private static final Set<Month> PLANTING =
      Set.of(Month.JANUARY, Month.FEBRUARY, Month.MARCH, Month.OCTOBER, Month.DECEMBER);

  /// Of a hundred wards so many do it in this week; a ward may do it twice above a hundred.
  int percent(Kind kind) {
    if (tet() || (flood() && kind != Kind.GREEN_SUNDAY && kind != Kind.ONLINE)) {
      return 0;
    }
    return afterFlood() && kind != Kind.FLOOD ? usual(kind) / 3 : usual(kind);
  }

  private int usual(Kind kind) {
    return switch (kind) {
      case GREEN_SUNDAY -> drive() ? 96 : 36;
      case SCRAP -> 38;
      case ONLINE -> in(SUMMER) ? 75 : is(Month.MARCH) ? 80 : 44;
      case TREES -> in(PLANTING) ? 26 : 7;
      case YOUTH_MONTH -> is(Month.MARCH) ? 95 : 6;
      case STRAW -> in(HARVEST) ? 55 : 3;
      case LIGHTS -> 16;
      case GRATITUDE -> gratitude() ? 95 : is(Month.JULY) ? 45 : 2;
      case LODGINGS -> is(Month.MAY) ? 38 : 11;
      case BEFORE_TET -> beforeTet() ? 94 : 0;
      case FLOOD -> afterFlood() ? 78 : 0;
      case LANE, DRAIN -> 0;
    };
  }

  /// How many groups of a ward look after their lanes.
  int lanes(int wanted) {
    return tet() || flood() ? 0 : wanted;
  }

  int cancelledPercent() {
    return flood() ? 86 : in(RAINS) ? 7 : 2;
  }

  /// The whole city goes out on the last Sunday of a month.
  boolean drive() {
    return sunday.plusWeeks(1).getMonth() != sunday.getMonth();
  }

  /// The river rises in the last days of October.
  boolean flood() {
    return sunday.equals(floodIn(sunday.getYear()));
  }

  boolean afterFlood() {
    var weeks = ChronoUnit.WEEKS.between(floodIn(sunday.getYear()), sunday);
    return weeks == 1 || weeks == 2;
  }

  private static LocalDate floodIn(int year) {
    var first = LocalDate.of(year, 10, 29);
    return first.plusDays((7 - first.getDayOfWeek().getValue()) % 7);
  }

  /// New Year's day and the six days after it touch this week.
  private boolean tet() {
    return newYearWithin(-6, 6);
  }

  private boolean beforeTet() {
    return newYearWithin(7, 13);
  }

  private boolean newYearWithin(int from, int to) {
    return NEW_YEARS.stream()
        .mapToLong(day -> ChronoUnit.DAYS.between(sunday, day))
        .anyMatch(days -> days >= from && days <= to);
  }

  /// The week of 27 July, the day of invalids and martyrs.
  private boolean gratitude() {
    var day = LocalDate.of(sunday.getYear(), 7, 27);
    return !sunday.isBefore(day.minusDays(5)) && sunday.isBefore(day.plusDays(2));
  }

  private boolean is(Month month) {
    return sunday.getMonth() == month;
  }

  private boolean in(Set<Month> months) {
    return months.contains(sunday.getMonth());
  }
}
