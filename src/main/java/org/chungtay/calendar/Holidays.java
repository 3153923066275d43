package org.chungtay.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Days on which people keep a public holiday, on whatever day of the week they fall: those of
/// Labour Code 45/2019, article 112, and those that the State adds or moves. Counting the days on
/// which offices are open is another thing: [WorkingDays].
@Component
public class Holidays {
  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));
  private static final int LAST_DAY_OF_TET = 4;

  private final JdbcClient jdbc;

  Holidays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Both days included.
  public Set<LocalDate> between(LocalDate from, LocalDate to) {
    var days = new TreeSet<LocalDate>();
    from.datesUntil(to.plusDays(1)).filter(Holidays::byLaw).forEach(days::add);
    days.addAll(
        jdbc.sql("select day from calendar.day_off where day between :from and :to")
            .param("from", from)
            .param("to", to)
            .query(Sql.rows(LocalDate.class))
            .list());
    return days;
  }

  /// The fixed ones; Tết from the eve to the fourth day; the tenth of the third month.
  static boolean byLaw(LocalDate day) {
    if (FIXED.contains(MonthDay.from(day))) {
      return true;
    }
    var lunar = LunarDate.of(day);
    var tomorrow = LunarDate.of(day.plusDays(1));
    var eve = tomorrow.month() == 1 && tomorrow.day() == 1 && !tomorrow.leap();
    var tet = lunar.month() == 1 && !lunar.leap() && lunar.day() <= LAST_DAY_OF_TET;
    var kings = lunar.month() == 3 && !lunar.leap() && lunar.day() == 10;
    return eve || tet || kings;
  }
}
