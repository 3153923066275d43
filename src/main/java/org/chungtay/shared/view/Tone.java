package org.chungtay.shared.view;

/// How a state looks: each has its own shape and colour beside its word, because colour alone says
/// nothing to one reader in twelve.
public enum Tone {
  /// Not yet shown to others.
  DRAFT("pencil"),
  /// One can still join.
  OPEN("ring"),
  /// Happening now.
  RUNNING("pulse"),
  /// Somebody has to look at it: awaiting confirmation, on a waiting list.
  WAITING("clock"),
  /// Done and confirmed, cared for.
  KEPT("check"),
  /// Needs attention soon: returned, late, at risk.
  RISK("triangle"),
  /// Ended badly: lapsed, refused, cancelled.
  LAPSED("cross"),
  /// Neither good nor bad: over, archived.
  PLAIN("dot");

  private final String shape;

  Tone(String shape) {
    this.shape = shape;
  }

  public String shape() {
    return shape;
  }

  public String css() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
