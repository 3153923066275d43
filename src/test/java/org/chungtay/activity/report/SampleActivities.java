package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.State;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.territory.AreaId;

/// Activities for tests of the pure rules.
final class SampleActivities {
  private SampleActivities() {}

  static Activity atSites(Activity.Site... sites) {
    var unit = UnitId.next();
    var starts = Instant.parse("2026-11-22T00:00:00Z");
    return new Activity(
        ActivityId.next(),
        "Chủ nhật xanh",
        "",
        "",
        unit,
        unit,
        sites[0].area(),
        starts,
        starts.plusSeconds(7200),
        LocalDate.of(2026, 11, 22),
        Optional.empty(),
        0,
        false,
        Optional.empty(),
        List.of(
            new Share(unit(), unit, new BigDecimal("0.5")),
            new Share(unit(), UnitId.next(), new BigDecimal("0.3")),
            new Share(unit(), UnitId.next(), new BigDecimal("0.2"))),
        1,
        State.REPORTED,
        1,
        List.of(sites));
  }

  static Activity.Site site(String name) {
    return new Activity.Site(SiteId.next(), name, AreaId.next(), Optional.empty());
  }

  private static OrganizationId unit() {
    return OrganizationId.next();
  }
}
