package org.chungtay.routes;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.adopt.Wish;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Groups of the prepared ward and what they look after, every day; each request its own.
@Component
class CareOfRequests {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  private final Prepared prepared;
  private final CareForTests care;
  private final Organizations organizations;
  private final CityClock clock;
  private final JdbcClient jdbc;
  private final AtomicInteger next = new AtomicInteger();

  CareOfRequests(
      Prepared prepared,
      CareForTests care,
      Organizations organizations,
      CityClock clock,
      JdbcClient jdbc) {
    this.prepared = prepared;
    this.care = care;
    this.organizations = organizations;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  record Kept(Group group, Wish wish) {
    UUID unit() {
      return group.id().value();
    }

    Object person(int number) {
      return group.members().get(number).person();
    }
  }

  /// Nobody has asked yet.
  Kept wish() {
    var group = group(3);
    var road = care.road(unit().area(), unit(), "Kiệt " + next.incrementAndGet());
    return new Kept(group, care.wish(road, group, DAILY, DaysOff.KEEP));
  }

  /// Waits for an officer.
  Kept asked() {
    var wish = wish();
    care.ask(wish.wish(), wish.group());
    return wish;
  }

  Kept kept() {
    var wish = wish();
    var _ = care.adopted(wish.wish(), wish.group());
    return wish;
  }

  Group group(int members) {
    return care.group(unit(), "Tổ tự quản " + next.incrementAndGet(), members);
  }

  /// The turn so many days from now.
  UUID turn(Kept kept, int days) {
    return jdbc.sql("select id from care.turn where adoption = :id and day = :day")
        .param("id", kept.wish().id().value())
        .param("day", clock.today().plusDays(days))
        .query((row, _) -> row.getObject(1, UUID.class))
        .single();
  }

  Unit unit() {
    return organizations.get(UnitId.of(prepared.ward()));
  }
}
