package org.chungtay.care.turn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chungtay.calendar.Holidays;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A holiday that the State adds after turns were written down: turns that are still due on it move
/// to the next day that is none, or fall away, as the group's rule says, and whoever was expected
/// learns of it. Looked at each night over what is written ahead; where nothing was added nothing
/// changes.
@Component
class FollowsHolidays {
  private static final int LONGEST_HOLIDAY = 14;
  private static final String TURN =
      """
      returning t.id, t.adoption, t.place, t.unit, a.sister, t.day, t.moved_from, a.moment, a.bring,
                t.assignee, t.stand_in, t.stand_in_unit, t.state, t.reminded_at, t.fixed
      """;

  private final JdbcClient jdbc;
  private final Holidays holidays;
  private final TurnNews news;
  private final CityClock clock;

  FollowsHolidays(JdbcClient jdbc, Holidays holidays, TurnNews news, CityClock clock) {
    this.jdbc = jdbc;
    this.holidays = holidays;
    this.news = news;
    this.clock = clock;
  }

  /// From tomorrow on: what is due today stays.
  ///
  /// @return how many turns moved or fell away
  @Transactional
  public int follow() {
    var next = nextWorkdays();
    if (next.isEmpty()) {
      return 0;
    }
    var moved = move(next);
    var spared = spare(next.keySet());
    news.moved(moved);
    news.spared(spared);
    return moved.size() + spared.size();
  }

  /// Each holiday on which a turn may stand, with the next day that is none.
  private Map<LocalDate, LocalDate> nextWorkdays() {
    var first = clock.today().plusDays(1);
    var last = lastWritten();
    var next = new TreeMap<LocalDate, LocalDate>();
    if (last.isBefore(first)) {
      return next;
    }
    var off = holidays.between(first, last.plusDays(LONGEST_HOLIDAY));
    for (var day : off) {
      if (!day.isAfter(last)) {
        next.put(day, after(day, off));
      }
    }
    return next;
  }

  private static LocalDate after(LocalDate day, Set<LocalDate> off) {
    var later = day;
    for (int tried = 0; off.contains(later) && tried < LONGEST_HOLIDAY; tried++) {
      later = later.plusDays(1);
    }
    return later;
  }

  private LocalDate lastWritten() {
    return jdbc.sql("select coalesce(max(day), :today) from care.turn where state = 'DUE'")
        .param("today", clock.today())
        .query(Sql.rows(LocalDate.class))
        .single();
  }

  /// One turn of an adoption onto each day, and only where none stands there already.
  private List<Turn> move(Map<LocalDate, LocalDate> next) {
    return returned(
        jdbc.sql(
                """
                with off as (
                  select day, later from unnest(:days::date[], :later::date[]) as o (day, later)),
                first as (
                  select distinct on (t.adoption, o.later) t.place, t.id, o.later
                  from off o
                  join care.turn t on t.day = o.day and t.state = 'DUE'
                  join care.adoption a on a.id = t.adoption and a.days_off = 'MOVE'
                  where o.later > o.day and (a.until is null or a.until > o.later)
                    and not exists (
                      select from care.turn other
                      where other.place = t.place and other.adoption = t.adoption and other.day = o.later)
                  order by t.adoption, o.later, t.day)
                update care.turn t
                set day = f.later, moved_from = coalesce(t.moved_from, t.day), reminded_at = null,
                    version = t.version + 1
                from first f, care.adoption a
                where t.place = f.place and t.id = f.id and a.id = t.adoption
                """
                    + TURN)
            .param("days", texts(next.keySet()))
            .param("later", texts(next.values())));
  }

  /// Whatever was begun on such a day stays: somebody wants to come.
  private List<Turn> spare(Set<LocalDate> days) {
    return returned(
        jdbc.sql(
                """
                delete from care.turn t using care.adoption a
                where a.id = t.adoption and a.days_off <> 'KEEP' and t.state = 'DUE'
                  and t.day = any(:days::date[])
                  and not exists (select from care.round r where r.place = t.place and r.turn = t.id)
                """
                    + TURN)
            .param("days", texts(days)));
  }

  private static String[] texts(Collection<LocalDate> days) {
    return Sql.texts(days.stream().map(LocalDate::toString).toList());
  }

  private static List<Turn> returned(StatementSpec statement) {
    return statement.query(Sql.rows(Turn.Row.class)).list().stream().map(Turn.Row::turn).toList();
  }
}
