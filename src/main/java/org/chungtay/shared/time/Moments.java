package org.chungtay.shared.time;

import java.time.Instant;

/// Moments that somebody can mean. Text may name years that the database refuses, or that no
/// calendar shows; whoever reads a moment from outside asks here first.
public final class Moments {
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Moments() {}

  /// From the year 2000 until the year 2200.
  public static boolean areSound(Instant moment) {
    return !moment.isBefore(EARLIEST) && moment.isBefore(LATEST);
  }
}
