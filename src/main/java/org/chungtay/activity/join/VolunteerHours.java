package org.chungtay.activity.join;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.chungtay.activity.Attendances.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How long a person gave: the one rule of their ticket, of their own page and of the outcome book.
/// From check-in, not before the start, to check-out or else to the planned end. Whoever was ticked
/// by hand or checked in after the end was there from the start: the list is written when there is
/// time for it. Rounded to steps, exactly half a step down; with steps of 30 minutes that is the
/// rule of Chongqing's volunteers: up to 15 minutes nothing, up to 45 half an hour, then an hour.
@Component
public class VolunteerHours {
  private final Duration step;

  VolunteerHours(@Value("${chungtay.activity.hours-step:30m}") Duration step) {
    this.step = step;
  }

  /// One person's presence.
  ///
  /// @param out empty unless they said that they went home
  public record Stay(Way way, Instant in, @Nullable Instant out) {
    private boolean fromTheStart(Instant end) {
      return switch (way) {
        case TICKED, PAPER -> true;
        case TICKET, SITE_CODE -> !in.isBefore(end);
      };
    }
  }

  public Duration given(Instant start, Instant end, Stay stay) {
    var from = stay.in().isBefore(start) || stay.fromTheStart(end) ? start : stay.in();
    var out = stay.out();
    var to = out == null || out.isAfter(end) ? end : out;
    return rounded(to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO);
  }

  /// The same in hours, as people read it.
  public BigDecimal hours(Instant start, Instant end, Stay stay) {
    return hours(given(start, end, stay));
  }

  /// Of someone who was there all the time, such as everyone of a delegation.
  public Duration whole(Instant start, Instant end) {
    return rounded(Duration.between(start, end));
  }

  Duration rounded(Duration stay) {
    var steps =
        BigDecimal.valueOf(stay.toSeconds())
            .divide(BigDecimal.valueOf(step.toSeconds()), 0, RoundingMode.HALF_DOWN);
    return step.multipliedBy(steps.longValueExact());
  }

  private static BigDecimal hours(Duration given) {
    return BigDecimal.valueOf(given.toSeconds())
        .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }
}
