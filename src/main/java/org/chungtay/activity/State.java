package org.chungtay.activity;

import java.util.EnumSet;
import java.util.Set;

/// Where an activity stands. The same steps are enforced by `activity.transition` in the database.
public enum State {
  /// Being planned; seen by its organisers only.
  DRAFT,
  /// Announced; people can register.
  OPEN,
  /// Today: people check in.
  RUNNING,
  /// Done and reported; the public sees "awaiting confirmation".
  REPORTED,
  /// Sent back to the leader with a reason.
  RETURNED,
  /// Confirmed by another person; its outcome is in the book.
  CONFIRMED,
  /// Called off, with a reason that everyone registered can read.
  CANCELLED;

  public boolean canBecome(State next) {
    return switch (this) {
      case DRAFT -> Set.of(OPEN, CANCELLED).contains(next);
      case OPEN -> Set.of(RUNNING, CANCELLED).contains(next);
      case RUNNING -> Set.of(REPORTED, CANCELLED).contains(next);
      case REPORTED -> Set.of(CONFIRMED, RETURNED).contains(next);
      case RETURNED -> next == REPORTED;
      case CONFIRMED -> Set.of(RETURNED, REPORTED).contains(next);
      case CANCELLED -> false;
    };
  }

  /// States whose activities everyone may see.
  public static Set<State> seenByAll() {
    return EnumSet.complementOf(EnumSet.of(DRAFT));
  }

  public boolean takesRegistrations() {
    return this == OPEN || this == RUNNING;
  }

  public boolean takesAttendance() {
    return this == OPEN || this == RUNNING || this == RETURNED;
  }

  /// Before it begins.
  public boolean canBePostponed() {
    return this == DRAFT || this == OPEN;
  }

  /// Until the outcome is in the book.
  public boolean sharesAreOpen() {
    return this != CONFIRMED && this != CANCELLED;
  }

  /// Before the report is sent, or after it came back.
  public boolean takesReport() {
    return this == RUNNING || this == RETURNED;
  }
}
