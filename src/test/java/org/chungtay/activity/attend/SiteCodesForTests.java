package org.chungtay.activity.attend;

import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The code that a site shows now, and the proof of having scanned it.
@Component
public class SiteCodesForTests {
  private final JdbcClient jdbc;
  private final CityClock clock;

  SiteCodesForTests(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public String code(ActivityId activity, SiteId site) {
    return SiteCodes.code(secret(activity), activity, site, clock.now());
  }

  public String proof(ActivityId activity, SiteId site) {
    return SiteCodes.proof(secret(activity), activity, site, clock.now());
  }

  private byte[] secret(ActivityId activity) {
    return jdbc.sql("select secret from activity.activity where id = :id")
        .param("id", activity.value())
        .query((row, _) -> row.getBytes(1))
        .single();
  }
}
