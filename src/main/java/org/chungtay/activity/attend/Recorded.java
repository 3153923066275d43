package org.chungtay.activity.attend;

/// What became of one check-in. All but the last two mean: the person is recorded, on disk.
public enum Recorded {
  NEW,
  ALREADY,
  /// No such registration.
  UNKNOWN,
  /// More than two hours before the start, called off, or reported already.
  CLOSED;

  /// As clients of the API read it.
  String code() {
    return switch (this) {
      case NEW -> "checked-in";
      case ALREADY -> "already-checked-in";
      case UNKNOWN -> "not-a-ticket";
      case CLOSED -> "attendance-closed";
    };
  }

  public boolean there() {
    return this == NEW || this == ALREADY;
  }
}
