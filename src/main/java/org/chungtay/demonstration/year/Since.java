package org.chungtay.demonstration.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.territory.Area;

/// What happened in a demonstration city since it was begun: a data folder of last month shows this
/// week too. What is drawn for a ward and a week stays the same on every later day; only its fate
/// goes on, and never back.
final class Since {
  /// Of a hundred wards so many do something on a recent Sunday, and on one long ago: a folder that
  /// slept for a year is caught up with in minutes.
  private static final int RECENT_PERCENT = 65;

  private static final int EARLIER_PERCENT = 12;
  private static final int RECENT_WEEKS = 4;

  /// Officers confirm within the week; what was never reported is reported after all.
  private static final int CONFIRMED_AFTER_DAYS = 7;

  private static final int REPORTED_AFTER_DAYS = 28;

  private Since() {}

  /// The Sundays after those that a city begun on that day has from the beginning, and one ahead.
  static List<Script> begun(Area ward, LocalDate begun, LocalDate today) {
    var scripts = new ArrayList<Script>();
    var last = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    var first = begun.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(1);
    for (var sunday = first; !sunday.isAfter(last); sunday = sunday.plusWeeks(1)) {
      var dice = Dice.named("since:" + ward.id() + ":" + sunday);
      int most = sunday.isBefore(today.minusWeeks(RECENT_WEEKS)) ? EARLIER_PERCENT : RECENT_PERCENT;
      if (dice.between(1, 100) <= most) {
        var kind = Schedule.kind(dice);
        scripts.add(Schedule.script(ward, kind, sunday, fate(sunday, today, dice), dice));
      }
    }
    return scripts;
  }

  private static Fate fate(LocalDate day, LocalDate today, Dice dice) {
    if (!day.isBefore(today)) {
      return Fate.OPEN;
    }
    var drawn = Schedule.fate((int) ChronoUnit.WEEKS.between(day, today), dice);
    return drawn == Fate.CANCELLED ? Fate.CONFIRMED : drawn;
  }

  /// Where a script of the first day stands by now.
  static Script livedOn(Script script, LocalDate today) {
    var days = ChronoUnit.DAYS.between(script.day(), today);
    var fate =
        switch (script.fate()) {
          case OPEN ->
              days < 1 ? Fate.OPEN : days < CONFIRMED_AFTER_DAYS ? Fate.REPORTED : Fate.CONFIRMED;
          case RUNNING -> days < REPORTED_AFTER_DAYS ? Fate.RUNNING : Fate.CONFIRMED;
          case REPORTED -> days < CONFIRMED_AFTER_DAYS ? Fate.REPORTED : Fate.CONFIRMED;
          case DRAFT, CANCELLED, RETURNED, CONFIRMED, CORRECTED -> script.fate();
        };
    return script.with(fate);
  }
}
