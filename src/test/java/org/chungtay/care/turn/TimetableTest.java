package org.chungtay.care.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chungtay.calendar.Recurrence;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final LocalDate SINCE = LocalDate.of(2027, 1, 4);
  private static final Recurrence SUNDAYS = Recurrence.weekly(List.of(DayOfWeek.SUNDAY));
  private static final Predicate<LocalDate> TET =
      Set.of(
              LocalDate.of(2027, 2, 5),
              LocalDate.of(2027, 2, 6),
              LocalDate.of(2027, 2, 7),
              LocalDate.of(2027, 2, 8))
          ::contains;

  @Test
  void aTurnAtTetStaysIsSkippedOrMoves() {
    assertThat(days(SUNDAYS, DaysOff.KEEP))
        .containsExactly("2027-01-31", "2027-02-07", "2027-02-14");
    assertThat(days(SUNDAYS, DaysOff.SKIP)).containsExactly("2027-01-31", "2027-02-14");
    assertThat(days(SUNDAYS, DaysOff.MOVE))
        .containsExactly("2027-01-31", "2027-02-09", "2027-02-14");
  }

  @Test
  void twoTurnsThatMoveOntoOneDayAreOne() {
    var rule = Recurrence.weekly(List.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY));
    var day =
        new Timetable(rule, SINCE, DaysOff.MOVE)
            .days(LocalDate.of(2027, 2, 4), LocalDate.of(2027, 2, 11), TET);
    assertThat(day).containsExactly(new Timetable.Day(LocalDate.of(2027, 2, 9), Optional.empty()));
  }

  @Test
  void whatMovesIntoASpanFromBeforeIsInIt() {
    var days =
        new Timetable(SUNDAYS, SINCE, DaysOff.MOVE)
            .days(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 13), TET);
    assertThat(days)
        .containsExactly(
            new Timetable.Day(LocalDate.of(2027, 2, 9), Optional.of(LocalDate.of(2027, 2, 7))));
  }

  @Test
  void spansThatFollowOnEachOtherHaveTheDaysOfTheWhole() {
    var rule = Recurrence.lunar(List.of(1, 15));
    var timetable = new Timetable(rule, SINCE, DaysOff.MOVE);
    var whole = timetable.days(SINCE, SINCE.plusDays(100), TET);
    var first = timetable.days(SINCE, SINCE.plusDays(33), TET);
    var second = timetable.days(SINCE.plusDays(34), SINCE.plusDays(100), TET);
    assertThat(java.util.stream.Stream.concat(first.stream(), second.stream()).toList())
        .isEqualTo(whole);
  }

  private static List<String> days(Recurrence rule, DaysOff off) {
    return new Timetable(rule, SINCE, off)
        .days(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 14), TET).stream()
            .map(one -> one.day().toString())
            .toList();
  }
}
