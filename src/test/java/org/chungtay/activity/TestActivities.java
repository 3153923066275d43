package org.chungtay.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Activities as the tests of this module need them, of units that tests plant themselves.
@Component
public class TestActivities {
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final CityClock clock;

  TestActivities(JdbcClient jdbc, TransactionOperations transactions, CityClock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  public record Planted(ActivityId id, SiteId site, UUID unit) {}

  /// One that began half an hour ago and goes on for two hours.
  public Planted running(UUID unit, int capacity) {
    return plant(unit, State.RUNNING, clock.now().minus(Duration.ofMinutes(30)), capacity);
  }

  public Planted open(UUID unit, int capacity) {
    return plant(unit, State.OPEN, clock.now().plus(Duration.ofDays(3)), capacity);
  }

  public Planted plant(UUID unit, State state, Instant startsAt, int capacity) {
    var planted = new Planted(ActivityId.next(), SiteId.next(), unit);
    transactions.executeWithoutResult(_ -> insert(planted, state, startsAt, capacity));
    return planted;
  }

  /// A second place of the same activity.
  public SiteId addSite(Planted planted, String name) {
    var site = SiteId.next();
    jdbc.sql(
            """
            insert into activity.site (activity_id, id, position, name, area)
            values (:id, :site, 2, :name, :area)
            """)
        .param("id", planted.id().value())
        .param("site", site.value())
        .param("name", name)
        .param("area", Ids.named("area/test"))
        .update();
    return site;
  }

  private void insert(Planted planted, State state, Instant startsAt, int capacity) {
    var path =
        switch (state) {
          case DRAFT -> new String[] {"NONE", "DRAFT"};
          case OPEN -> new String[] {"NONE", "DRAFT", "OPEN"};
          case RUNNING -> new String[] {"NONE", "DRAFT", "OPEN", "RUNNING"};
          case REPORTED -> new String[] {"NONE", "DRAFT", "OPEN", "RUNNING", "REPORTED"};
          case RETURNED ->
              new String[] {"NONE", "DRAFT", "OPEN", "RUNNING", "REPORTED", "RETURNED"};
          case CONFIRMED ->
              new String[] {"NONE", "DRAFT", "OPEN", "RUNNING", "REPORTED", "CONFIRMED"};
          case CANCELLED -> new String[] {"NONE", "DRAFT", "CANCELLED"};
        };
    jdbc.sql(
            """
            insert into activity.transition
              (activity_id, step, from_step, from_state, to_state, at, reason)
            select :id, nr, nullif(nr - 1, 0), (:path::text[])[nr], (:path::text[])[nr + 1],
                   :now, 'as a test wants it'
            from generate_series(1, :steps) nr
            """)
        .param("id", planted.id().value())
        .param("path", path)
        .param("steps", path.length - 1)
        .param("now", Sql.time(clock.now()))
        .update();
    jdbc.sql(
            """
            insert into activity.activity
              (id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at, day,
               capacity, unplanned, share_organizations, share_units, share_parts, state, step,
               secret, folded, created_by, created_at, begun_at)
            values (:id, 'Chủ nhật xanh Thủy Xuân', 'Nhặt rác quanh hồ', 'Găng tay', :unit, :unit,
               :area, :start, :end, :day, nullif(:capacity, 0), false, array[:unit]::uuid[],
               array[:unit]::uuid[], array[1], :state, :step, sha256(:id::text::bytea),
               'chu nhat xanh thuy xuan', :unit, :start, :start)
            """)
        .param("id", planted.id().value())
        .param("unit", planted.unit())
        .param("area", Ids.named("area/test"))
        .param("start", Sql.time(startsAt))
        .param("end", Sql.time(startsAt.plus(Duration.ofHours(2))))
        .param("day", clock.dayOf(startsAt))
        .param("capacity", capacity)
        .param("state", state.name())
        .param("step", path.length - 1)
        .update();
    jdbc.sql(
            """
            insert into activity.site (activity_id, id, position, name, area)
            values (:id, :site, 1, 'Hồ Thủy Tiên', :area)
            """)
        .param("id", planted.id().value())
        .param("site", planted.site().value())
        .param("area", Ids.named("area/test"))
        .update();
  }
}
