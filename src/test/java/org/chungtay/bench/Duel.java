package org.chungtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Two sides measured in turn (A B A B …), so that whatever else the machine does meets both.
record Duel(String title, String rival, double bar, int rounds) {

  /// Prints each pair, the medians, their ratio, and whether it reaches the bar.
  void fight(Callable<Double> baseline, Callable<Double> ours) throws Exception {
    System.out.println("\n== " + title);
    var theirs = new ArrayList<Double>();
    var own = new ArrayList<Double>();
    for (var round = 1; round <= rounds; round++) {
      theirs.add(baseline.call());
      own.add(ours.call());
      System.out.printf(
          Locale.ROOT,
          "  round %d: %s %,.0f/s, Chung Tay %,.0f/s (%.2f)%n",
          round,
          rival,
          theirs.getLast(),
          own.getLast(),
          own.getLast() / theirs.getLast());
    }
    double ratio = median(own) / median(theirs);
    System.out.printf(
        Locale.ROOT,
        "  medians: %s %,.0f/s, Chung Tay %,.0f/s; ratio %.2f; bar %.2f: %s%n",
        rival,
        median(theirs),
        median(own),
        ratio,
        bar,
        ratio >= bar ? "reached" : "NOT reached");
  }

  static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
