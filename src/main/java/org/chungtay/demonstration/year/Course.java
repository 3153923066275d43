package org.chungtay.demonstration.year;

import java.time.LocalDate;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.year.Script.Fate;

/// The untidiness of life, drawn once for an activity: where it stands follows from the day, and
/// never goes back.
///
/// @param end what becomes of it in the end
/// @param mended its report is sent back once, and mended
/// @param reported how many days after it its leader reports
/// @param confirmed how many days after it an officer confirms
record Course(Fate end, boolean mended, int reported, int confirmed) {
  static final Course PLAIN = new Course(Fate.CONFIRMED, false, 0, 1);

  /// After so many days somebody notices that a confirmed figure was wrong.
  static final int NOTICED_AFTER = 18;

  private static final int PLANNED_BEFORE = 15;

  /// Some plans are still drafts then.
  private static final int DRAFTED_BEFORE = 6;

  /// Parts of a thousand.
  private static final int NEVER_REPORTED = 6;

  private static final int NEVER_MENDED = 6;
  private static final int CORRECTED = 9;
  private static final int SENT_BACK = 50;

  static Course drawn(Dice dice, int cancelledPercent) {
    int late = dice.oneIn(8) ? dice.between(1, 6) : 0;
    int part = dice.between(1, 100);
    int waits =
        part <= 70 ? dice.between(1, 4) : part <= 94 ? dice.between(5, 12) : dice.between(13, 40);
    return new Course(
        end(dice, cancelledPercent), dice.between(1, 1000) <= SENT_BACK, late, late + waits);
  }

  private static Fate end(Dice dice, int cancelledPercent) {
    if (dice.between(1, 100) <= cancelledPercent) {
      return Fate.CANCELLED;
    }
    int part = dice.between(1, 1000);
    if (part <= NEVER_REPORTED) {
      return Fate.RUNNING;
    }
    if (part <= NEVER_REPORTED + NEVER_MENDED) {
      return Fate.RETURNED;
    }
    return part <= NEVER_REPORTED + NEVER_MENDED + CORRECTED ? Fate.CORRECTED : Fate.CONFIRMED;
  }

  static boolean planned(LocalDate day, LocalDate today) {
    return !day.isAfter(today.plusDays(PLANNED_BEFORE));
  }

  Fate on(LocalDate day, LocalDate today) {
    if (day.isAfter(today.plusDays(DRAFTED_BEFORE)) && confirmed % 3 == 0) {
      return Fate.DRAFT;
    }
    if (!day.isBefore(today)) {
      return Fate.OPEN;
    }
    if (end == Fate.CANCELLED || end == Fate.RUNNING) {
      return end;
    }
    if (!day.plusDays(reported).isBefore(today)) {
      return Fate.RUNNING;
    }
    if (!day.plusDays(confirmed).isBefore(today)) {
      return Fate.REPORTED;
    }
    var corrected = day.plusDays(confirmed + NOTICED_AFTER).isBefore(today);
    return end == Fate.CORRECTED && !corrected ? Fate.CONFIRMED : end;
  }
}
