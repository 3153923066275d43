package org.chungtay.care.lot;

import java.util.List;

/// Draws who looks at which place. The same town and the same seed give the same pairs, everywhere
/// and always: whole numbers only, and every order is written down in `docs/lot.md`.
final class Lot {
  private Lot() {}

  /// By place, in the order of their ids. Of some shuffles that counts which breaks fewest rules,
  /// the gravest looked at first; the earliest of several.
  static List<Drawn> draw(Town town, byte[] seed) {
    var grid = new Grid(town);
    var numbers = new SeededNumbers(seed);
    var best = new Shuffle(grid, numbers).handOut();
    for (int more = 1; more < town.settings().tries() && breaks(best); more++) {
      var next = new Shuffle(grid, numbers).handOut();
      if (isLess(next.broken(), best.broken())) {
        best = next;
      }
    }
    return best.drawn();
  }

  private static boolean breaks(Shuffle shuffle) {
    return shuffle.broken().stream().anyMatch(count -> count > 0);
  }

  private static boolean isLess(List<Integer> one, List<Integer> other) {
    for (int at = 0; at < one.size(); at++) {
      if (!one.get(at).equals(other.get(at))) {
        return one.get(at) < other.get(at);
      }
    }
    return false;
  }
}
