package org.chungtay.outcome.periodic;

import java.time.Instant;

/// What happened to a unit's report.
///
/// @param name of who did it; empty of the clock
public record Happened(Instant at, Kind kind, String name, int version, int step, String reason) {

  public enum Kind {
    SUBMITTED,
    APPROVED,
    RETURNED,
    LOCKED,
    REOPENED,
    REMINDED
  }
}
