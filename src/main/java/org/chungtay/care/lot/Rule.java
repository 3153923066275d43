package org.chungtay.care.lot;

/// What can be relaxed where there are too few groups, in the order in which it is. That nobody
/// looks at their own place is none of them: it always holds.
public enum Rule {
  /// Not too far from a place of those who look.
  DISTANCE,
  /// Not what the same group looked at lately.
  REPETITION,
  /// Nobody is looked at by whom they look at.
  RECIPROCITY,
  /// Nobody looks at two places more than somebody else.
  LOAD
}
