package org.chungtay.care.turn;

/// What becomes of a turn that falls on a public holiday.
public enum DaysOff {
  /// It stays: some tend a road at Tết all the more.
  KEEP,
  SKIP,
  /// To the next day that is no holiday.
  MOVE;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
