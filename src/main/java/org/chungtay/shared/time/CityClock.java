package org.chungtay.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The city's clock: every "now" and "today" is asked here, so that tests and the demonstration
/// year can live on another day. Facts are stored as instants; days are days of the city's zone.
public final class CityClock {
  private static final ScopedValue<Instant> ELSEWHEN = ScopedValue.newInstance();

  private final Clock clock;

  public CityClock(Clock clock) {
    this.clock = clock;
  }

  public Instant now() {
    return ELSEWHEN.isBound() ? ELSEWHEN.get() : clock.instant();
  }

  public LocalDate today() {
    return dayOf(now());
  }

  /// Does something as if it were another moment, on this thread only: how the demonstration lives
  /// its year and how tests wait for a week.
  public void during(Instant moment, Runnable deed) {
    ScopedValue.where(ELSEWHEN, moment).run(deed);
  }

  public ZoneId zone() {
    return clock.getZone();
  }

  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone());
  }

  public ZonedDateTime at(Instant instant) {
    return instant.atZone(zone());
  }

  public Instant instantOf(LocalDateTime local) {
    return local.atZone(zone()).toInstant();
  }
}
