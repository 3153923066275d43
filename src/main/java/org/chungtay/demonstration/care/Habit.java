package org.chungtay.demonstration.care;

import org.chungtay.demonstration.Dice;

/// How a group keeps its turns.
enum Habit {
  /// Nearly always.
  STEADY(97),
  /// More often than not.
  FAIR(86),
  /// Well at first, and then seldom.
  TIRING(55),
  /// Well at first, and then not at all.
  STOPPED(0);

  private static final int WELL = 95;

  private final int percent;

  Habit(int percent) {
    this.percent = percent;
  }

  /// Six in ten are steady; one in eleven gives up.
  static Habit of(Dice dice) {
    int drawn = dice.between(1, 100);
    if (drawn <= 62) {
      return STEADY;
    }
    return drawn <= 80 ? FAIR : drawn <= 91 ? TIRING : STOPPED;
  }

  /// @param turning when it changed, in weeks before the last one
  boolean keeps(Dice dice, int weeksAgo, int turning) {
    var changed = this == STEADY || this == FAIR || weeksAgo < turning;
    return dice.between(1, 100) <= (changed ? percent : WELL);
  }
}
