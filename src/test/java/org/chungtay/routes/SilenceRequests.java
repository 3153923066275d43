package org.chungtay.routes;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looking at the units below, and a word to one of them.
@Component
class SilenceRequests implements ValidRequests.Chapter {
  /// Organisations that other requests add cover a ward or none.
  private static final int WARDS = 40;

  private static final String UNITS = "/workbench/units";

  private final Prepared prepared;
  private final Organizations organizations;
  private final CityClock clock;
  private final JdbcClient jdbc;
  private final AtomicInteger next = new AtomicInteger();

  SilenceRequests(
      Prepared prepared, Organizations organizations, CityClock clock, JdbcClient jdbc) {
    this.prepared = prepared;
    this.organizations = organizations;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  @Override
  public void write(ValidRequests requests) {
    for (var kind : new String[] {"", ".csv", ".xlsx"}) {
      requests.get(UNITS + kind, () -> above().anywhere(prepared.ward().toString()));
    }
    requests.post(UNITS + "/remind", this::reminded);
  }

  /// Nobody is reminded twice in three days: every request is about the next ward of one city unit,
  /// as if nobody had been reminded there.
  private Valid reminded() {
    var cities =
        organizations.all().stream()
            .map(one -> organizations.cityUnit(one.id()).id())
            .filter(city -> wards(city).size() >= WARDS)
            .toList();
    var city = cities.getFirst();
    var ward = wards(city).get(next.getAndIncrement() % WARDS);
    jdbc.sql("delete from activity.unit_reminder where unit = :unit")
        .param("unit", ward.id().value())
        .update();
    return Valid.as("officer", city.value()).needs(Kind.CHOICE, "unit", ward.id().value());
  }

  private List<Unit> wards(UnitId city) {
    return organizations.below(city, clock.today()).stream()
        .filter(unit -> unit.kind() == Unit.Kind.WARD)
        .toList();
  }

  private Valid above() {
    var ward = organizations.find(UnitId.of(prepared.ward())).orElseThrow();
    return Valid.as("officer", ward.parent().orElseThrow().value());
  }
}
