package org.chungtay.activity.join;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.chungtay.activity.Activity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many hours a person gave: from check-in, not before the start, to check-out or else to the
/// planned end; rounded to steps, exactly half a step down. With steps of 30 minutes that is the
/// rule of Chongqing's volunteers: up to 15 minutes nothing, up to 45 half an hour, then an hour.
@Component
public class VolunteerHours {
  private final Duration step;

  VolunteerHours(@Value("${chungtay.activity.hours-step:30m}") Duration step) {
    this.step = step;
  }

  BigDecimal of(Activity activity, Instant in, @Nullable Instant out) {
    return between(activity.startsAt(), activity.endsAt(), in, out);
  }

  /// The same where only the activity's start and end were read.
  public BigDecimal between(Instant start, Instant end, Instant in, @Nullable Instant out) {
    var from = in.isBefore(start) ? start : in;
    var to = out == null || out.isAfter(end) ? end : out;
    return to.isAfter(from) ? rounded(Duration.between(from, to)) : BigDecimal.ZERO;
  }

  BigDecimal rounded(Duration stay) {
    var steps =
        BigDecimal.valueOf(stay.toSeconds())
            .divide(BigDecimal.valueOf(step.toSeconds()), 0, RoundingMode.HALF_DOWN);
    return steps
        .multiply(BigDecimal.valueOf(step.toSeconds()))
        .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
