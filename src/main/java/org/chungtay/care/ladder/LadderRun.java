package org.chungtay.care.ladder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One day that was gone through.
///
/// @param endedAt null of one that was broken off
public record LadderRun(
    LocalDate day,
    Instant startedAt,
    @Nullable Instant endedAt,
    int places,
    int missed,
    int excused,
    int steps,
    int released) {

  public long milliseconds() {
    return endedAt == null ? 0 : Duration.between(startedAt, endedAt).toMillis();
  }
}
