package org.chungtay.care.survival;

import java.time.LocalDate;
import java.util.Collection;

/// The launches of a month.
///
/// @param month its first day; of many together, that of the earliest
/// @param six how many of them are six months old
/// @param sixAlive how many of these were alive then
public record Launched(
    LocalDate month, int launched, int six, int sixAlive, int twelve, int twelveAlive) {

  public static Launched together(Collection<Launched> months) {
    return months.stream().reduce(new Launched(LocalDate.EPOCH, 0, 0, 0, 0, 0), Launched::and);
  }

  private Launched and(Launched more) {
    return new Launched(
        more.month,
        launched + more.launched,
        six + more.six,
        sixAlive + more.sixAlive,
        twelve + more.twelve,
        twelveAlive + more.twelveAlive);
  }

  public int of(int months) {
    return months == 6 ? six : twelve;
  }

  public int alive(int months) {
    return months == 6 ? sixAlive : twelveAlive;
  }

  /// In percent, rounded down.
  public int share(int months) {
    return of(months) == 0 ? 0 : (int) (100L * alive(months) / of(months));
  }
}
