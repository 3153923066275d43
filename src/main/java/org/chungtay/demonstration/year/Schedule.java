package org.chungtay.demonstration.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chungtay.activity.ActivityId;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.demonstration.year.Script.Turnout;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;

/// A small city's year before a day and fortnight after it, ward by ward: mostly Sunday mornings, a
/// flood seven weeks ago, and the untidiness of life (called off, sent back, never reported). A
/// city that was begun earlier has lived on since: see [Since].
final class Schedule {
  private static final int WEEKS_BACK = 52;
  private static final int FLOOD_WEEKS_AGO = 7;
  private static final int LARGEST_DELEGATION = 90;

  private Schedule() {}

  /// Nearest to today first, so that a city half built shows its present.
  ///
  /// @param begun the day on which this city was begun: the same scripts on every later day
  static List<Script> of(List<Area> wards, LocalDate begun, LocalDate today) {
    var scripts = new ArrayList<Script>();
    for (var ward : wards) {
      var dice = Dice.named("ward:" + ward.id());
      past(ward, begun, dice, scripts);
      coming(ward, begun, dice, scripts);
    }
    scripts.replaceAll(script -> Since.livedOn(script, today));
    wards.forEach(ward -> scripts.addAll(Since.begun(ward, begun, today)));
    return Year.nearestFirst(scripts, today);
  }

  /// A ward does not do the same thing twice on one day.
  static Predicate<Script> distinct() {
    var seen = new HashSet<ActivityId>();
    return script -> seen.add(script.id());
  }

  private static void past(Area ward, LocalDate today, Dice dice, List<Script> scripts) {
    var sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
    if (dice.oneIn(2)) {
      scripts.add(
          script(ward, Kind.FLOOD, sunday.minusWeeks(FLOOD_WEEKS_AGO), Fate.CONFIRMED, dice));
    }
    for (int i = dice.between(6, 8); i > 0; i--) {
      int weeks = dice.oneIn(3) ? dice.between(0, 5) : dice.between(6, WEEKS_BACK - 1);
      var day = last(today, weeks).minusDays(dice.oneIn(4) ? 1 : 0);
      scripts.add(script(ward, kind(dice), day, fate(weeks, dice), dice));
    }
  }

  /// Officers confirm within the week: what waits for them on a Sunday was done the day before.
  private static LocalDate last(LocalDate today, int weeksAgo) {
    return weeksAgo == 0 && today.getDayOfWeek() == DayOfWeek.SUNDAY
        ? today.minusDays(1)
        : today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(weeksAgo);
  }

  private static void coming(Area ward, LocalDate today, Dice dice, List<Script> scripts) {
    var sunday =
        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(dice.oneIn(3) ? 1 : 0);
    scripts.add(script(ward, kind(dice), sunday, dice.oneIn(12) ? Fate.DRAFT : Fate.OPEN, dice));
    if (dice.oneIn(5)) {
      scripts.add(script(ward, kind(dice), today, Fate.RUNNING, dice));
    }
  }

  static Fate fate(int weeksAgo, Dice dice) {
    if (weeksAgo == 0) {
      return dice.oneIn(3) ? Fate.CONFIRMED : Fate.REPORTED;
    }
    if (dice.oneIn(20)) {
      return Fate.CANCELLED;
    }
    if (weeksAgo < 4 && dice.oneIn(8)) {
      return dice.oneIn(2) ? Fate.RETURNED : Fate.RUNNING;
    }
    return Fate.CONFIRMED;
  }

  static Script script(Area ward, Kind kind, LocalDate day, Fate fate, Dice dice) {
    var id = Ids.named("demonstration:activity:" + ward.id() + ":" + day + ":" + kind.title());
    var photographed = fate == Fate.CONFIRMED || fate == Fate.REPORTED || fate == Fate.RETURNED;
    return new Script(
        ActivityId.of(id),
        kind,
        ward,
        "",
        day,
        fate == Fate.RUNNING ? LocalTime.of(5, 0) : LocalTime.of(6, 30),
        dice.between(2, 3),
        fate,
        new Turnout(
            Math.max(5, kind.crowd() * dice.between(45, 100) / 100),
            dice.oneIn(3) ? dice.between(1, 3) : 0,
            LARGEST_DELEGATION,
            Size.SMALL.volunteers()),
        Course.PLAIN,
        photographed ? Dice.named("photos:" + id).between(1, 3) : 0);
  }

  static Kind kind(Dice dice) {
    var weighted =
        Stream.of(Kind.values())
            .flatMap(kind -> IntStream.range(0, kind.weight()).mapToObj(_ -> kind))
            .toList();
    return dice.of(weighted);
  }
}
