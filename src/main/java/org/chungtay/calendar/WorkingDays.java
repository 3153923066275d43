package org.chungtay.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counting the days on which offices are open: neither Saturday nor Sunday nor a public holiday.
@Component
public class WorkingDays {
  private static final int LONGEST_HOLIDAY = 30;

  private final JdbcClient jdbc;

  WorkingDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// So many working days after a day, which is not counted itself (Civil Code 91/2015, art. 147).
  public LocalDate after(LocalDate day, int workingDays) {
    var off = daysOff(day, day.plusDays(workingDays * 2L + LONGEST_HOLIDAY));
    var last = day;
    for (int counted = 0; counted < workingDays; ) {
      last = last.plusDays(1);
      counted += open(last, off) ? 1 : 0;
    }
    return last;
  }

  /// The day itself or the next one on which offices are open: where a term ends that would end on
  /// a day off (Civil Code 91/2015, art. 148.5).
  public LocalDate onOrAfter(LocalDate day) {
    var off = daysOff(day, day.plusDays(LONGEST_HOLIDAY));
    var last = day;
    while (!open(last, off)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean open(LocalDate day, Set<LocalDate> off) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !off.contains(day);
  }

  private Set<LocalDate> daysOff(LocalDate from, LocalDate until) {
    return jdbc.sql("select day from calendar.day_off where day between :from and :until")
        .param("from", from)
        .param("until", until)
        .query(Sql.rows(LocalDate.class))
        .set();
  }
}
