package org.chungtay.demonstration.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.cast.Sections;
import org.chungtay.demonstration.year.Script.Turnout;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;

/// What one ward does in one week of the year: the same whenever it is drawn.
final class Week {
  /// One ward in so many hardly does anything.
  private static final int SILENT_ONE_IN = 18;

  private static final int SILENT_PERCENT = 14;

  /// Reports so recent each have pictures of their own; of older ones a third has one.
  private static final int PICTURED_DAYS = 42;

  private final Area ward;
  private final LocalDate sunday;
  private final LocalDate today;
  private final Season season;
  private final Dice dice;
  private final int liveliness;
  private final List<Script> scripts = new ArrayList<>();

  private Week(Area ward, LocalDate sunday, LocalDate today) {
    this.ward = ward;
    this.sunday = sunday;
    this.today = today;
    this.season = new Season(sunday);
    this.dice = Dice.named("week:" + ward.id() + ":" + sunday);
    this.liveliness = liveliness(ward);
  }

  static List<Script> of(Area ward, LocalDate sunday, LocalDate today) {
    var week = new Week(ward, sunday, today);
    week.lanes();
    List.of(Kind.values()).forEach(week::perhaps);
    return week.scripts;
  }

  /// Lanes of all groups of a ward whose officer has fallen behind with confirming them.
  static List<Script> waiting(Area ward, LocalDate sunday, LocalDate today, LocalDate until) {
    var week = new Week(ward, sunday, today);
    for (int group = 1; group <= Sections.WOMENS_GROUPS; group++) {
      int left = (int) (until.toEpochDay() - sunday.toEpochDay());
      var course = new Course(Script.Fate.CONFIRMED, false, 0, left + week.dice.between(6, 20));
      week.add(Kind.LANE, sunday, branch(group), course, week.byName(Kind.LANE));
    }
    return week.scripts;
  }

  private static int liveliness(Area ward) {
    var dice = Dice.named("liveliness:" + ward.id());
    return dice.oneIn(SILENT_ONE_IN) ? SILENT_PERCENT : dice.between(70, 132);
  }

  private void lanes() {
    int first = dice.between(1, Sections.WOMENS_GROUPS);
    for (int i = season.lanes(dice.between(0, liveliness >= 70 ? 2 : 0)); i > 0; i--) {
      var turnout = byName(Kind.LANE);
      var day = dice.oneIn(4) ? sunday.minusDays(1) : sunday;
      add(Kind.LANE, day, branch(1 + (first + 5 * i) % Sections.WOMENS_GROUPS), course(), turnout);
    }
  }

  private static String branch(int group) {
    return "Chi hội Phụ nữ Tổ dân phố " + group;
  }

  private void perhaps(Kind kind) {
    if (dice.between(1, 100) <= season.percent(kind) * liveliness / 100) {
      add(kind, day(kind), "", course(), turnout(kind));
    }
  }

  private LocalDate day(Kind kind) {
    if (kind == Kind.ONLINE || kind == Kind.SCRAP) {
      return sunday.minusDays(1);
    }
    return kind == Kind.GREEN_SUNDAY || !dice.oneIn(3) ? sunday : sunday.minusDays(1);
  }

  private Course course() {
    return Course.drawn(dice, season.cancelledPercent());
  }

  private Turnout turnout(Kind kind) {
    int crowd = crowd(kind);
    if (kind == Kind.GREEN_SUNDAY && season.drive()) {
      return turnout(2 * crowd, dice.between(1, 4), 190);
    }
    if (kind == Kind.FLOOD) {
      return turnout(crowd, dice.between(2, 5), 220);
    }
    return dice.oneIn(kind.ofYouth() ? 2 : 4)
        ? turnout(crowd, dice.between(1, 2), kind.ofYouth() ? 80 : 45)
        : turnout(crowd, 0, 0);
  }

  private Turnout byName(Kind kind) {
    return turnout(crowd(kind), 0, 0);
  }

  private static Turnout turnout(int crowd, int delegations, int heads) {
    return new Turnout(crowd, delegations, heads, Size.YEAR.volunteers());
  }

  private int crowd(Kind kind) {
    return Math.max(5, kind.crowd() * dice.between(55, 110) / 100);
  }

  private void add(Kind kind, LocalDate day, String whose, Course course, Turnout turnout) {
    if (!Course.planned(day, today)) {
      return;
    }
    var name = ward.id() + ":" + day + ":" + kind.title() + ":" + whose;
    scripts.add(
        new Script(
            ActivityId.of(Ids.named("demonstration:year:" + name)),
            kind,
            ward,
            whose,
            day,
            start(kind),
            dice.between(2, 3),
            course.on(day, today),
            turnout,
            course,
            photos(day, Dice.named("pictures:" + name))));
  }

  private static LocalTime start(Kind kind) {
    return kind == Kind.ONLINE ? LocalTime.of(8, 0) : LocalTime.of(6, 30);
  }

  private int photos(LocalDate day, Dice pictures) {
    if (!day.isBefore(today.minusDays(PICTURED_DAYS))) {
      return pictures.between(1, 2);
    }
    return pictures.oneIn(3) ? 1 : 0;
  }
}
