package org.chungtay.care.survival;

import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// At the end of a night: what the city's pages add up is brought together, and launches are judged
/// that came of age or of which something else is known now. Doing it twice changes nothing.
@Component
public class Reckoning {
  private final Survivals survivals;
  private final JdbcClient jdbc;
  private final CityClock clock;

  Reckoning(Survivals survivals, JdbcClient jdbc, CityClock clock) {
    this.survivals = survivals;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void anew() {
    jdbc.sql("select care.tally_night(:today)").param("today", clock.today()).query(_ -> {});
    var _ = survivals.anew();
  }
}
