package org.chungtay.place.shape;

import java.util.Map;

/// How places are drawn, in numbers.
public record Rules(Map<String, Double> amounts) {

  private double amount(String code) {
    var amount = amounts.get(code);
    if (amount == null) {
      throw new IllegalStateException("no rule " + code);
    }
    return amount;
  }

  /// Metres.
  double leastLength() {
    return amount("line-least");
  }

  double mostLength() {
    return amount("line-most");
  }

  /// Square metres.
  double leastGround() {
    return amount("ground-least");
  }

  double mostGround() {
    return amount("ground-most");
  }

  /// How many metres beyond the border of its commune a place may reach.
  double tolerance() {
    return amount("border-tolerance");
  }

  double thinnedTo() {
    return amount("thinned-to");
  }

  int pointsSent() {
    return (int) amount("points-sent");
  }

  int pointsKept() {
    return (int) amount("points-kept");
  }

  /// Within so many metres a second place of one name is asked about.
  public int sameNameWithin() {
    return (int) amount("same-name-within");
  }
}
