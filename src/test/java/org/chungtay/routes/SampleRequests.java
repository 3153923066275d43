package org.chungtay.routes;

import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.RoundId;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// The sample of this month, and photos of rounds that count.
@Component
class SampleRequests implements ValidRequests.Chapter {
  private static final String MONTH = "/care/sample/{month}";

  private final Prepared prepared;
  private final CareForTests care;
  private final Organizations organizations;
  private final Visitors visitors;
  private final CityClock clock;
  private final AtomicInteger next = new AtomicInteger();

  SampleRequests(
      Prepared prepared,
      CareForTests care,
      Organizations organizations,
      Visitors visitors,
      CityClock clock) {
    this.prepared = prepared;
    this.care = care;
    this.organizations = organizations;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get(MONTH, this::month);
    requests.get(MONTH + "/rounds.csv", this::month);
    requests.get(MONTH + "/rounds.xlsx", this::month);
    requests.get(MONTH + "/sample.txt", this::month);
    requests.post(
        "/care/work/photos/release",
        () ->
            Valid.as("officer", prepared.ward())
                .needs(Kind.CHOICE, "round", counted().value())
                .often());
  }

  private Valid month() {
    var _ = counted();
    return Valid.by(visitors.anonymous(), clock.today().toString().substring(0, 7));
  }

  private RoundId counted() {
    var unit = organizations.get(UnitId.of(prepared.ward()));
    var group = care.group(unit, "Tổ ảnh " + next.incrementAndGet(), 3);
    var road = care.road(unit.area(), unit, "Đường có ảnh");
    var daily = Recurrence.weekly(List.of(DayOfWeek.values()));
    return care.came(group, care.adopted(road, group, daily, DaysOff.KEEP), "");
  }
}
