package org.chungtay.organization.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The server's process that works on a step is killed in the middle of its statements, again and
/// again at another one: nothing of the step is there, and the list goes on to the same end.
@SeparateProductTest
class KilledIntakeTest {
  private static final int LINES = 300;

  /// Every table that a step writes to: there it is held up, so that it can be killed.
  private static final List<String> PLACES =
      List.of(
          "identity.person",
          "identity.consent",
          "organization.membership",
          "organization.intake_origin",
          "identity.audit");

  @Autowired IntakesForTests lists;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private String held = "";

  @AfterEach
  void letGo() {
    if (!held.isEmpty()) {
      release();
    }
  }

  @Test
  void aStepThatIsKilledAnywhereLeavesNothingAndIsDoneAnew() throws Exception {
    var city = lists.city();
    var officer = visitors.as("officer", city).actor();
    var csv = MessyLists.members(LINES, new Random(7)).text();
    var id = lists.checked(officer, city, "members", csv);
    lists.decideAll(officer, id);
    lists.apply(officer, id);
    var people = people();

    for (var place : PLACES) {
      killedWhileWritingTo(place, id);
      assertThat(memberships(city)).as(place).isZero();
      assertThat(people()).as(place).isEqualTo(people);
      assertThat(applied(id)).as(place).isZero();
      assertThat(lists.state(id)).as(place).isEqualTo("APPLYING");
    }

    lists.work(id);
    assertThat(lists.state(id)).isEqualTo("APPLIED");
    assertThat(memberships(city)).isEqualTo(applied(id)).isGreaterThan(LINES / 2);
    assertThat(people()).isEqualTo(people + lists.entered(id));
    var again = lists.checked(officer, city, "members", csv);
    assertThat(lists.counts(again)).doesNotContainKeys(Outcome.NEW, Outcome.CHANGED);
  }

  private void killedWhileWritingTo(String table, UUID id) throws Exception {
    hold(table);
    var work = CompletableFuture.runAsync(() -> lists.interrupted(id, "apply", 1));
    kill();
    assertThat(work.handle((_, failure) -> failure != null).get(20, TimeUnit.SECONDS))
        .as("killed at " + table)
        .isTrue();
    release();
  }

  /// Whoever writes a row waits for a minute; nobody else writes there meanwhile.
  private void hold(String table) {
    jdbc.sql(
            """
            create or replace function runtime.held_up() returns trigger language plpgsql as $$
            begin perform pg_sleep(60); return null; end $$
            """)
        .update();
    jdbc.sql(
            "create trigger held_up after insert on %s for each statement execute function runtime.held_up()"
                .formatted(table))
        .update();
    held = table;
  }

  private void release() {
    jdbc.sql("drop trigger held_up on " + held).update();
    held = "";
  }

  private void kill() throws InterruptedException {
    for (int tries = 0; tries < 200; tries++) {
      var killed =
          jdbc.sql(
                  """
                  select count(pg_terminate_backend(pid)) from pg_stat_activity
                  where wait_event = 'PgSleep' and pid <> pg_backend_pid() and datname = current_database()
                  """)
              .query(Sql.rows(Integer.class))
              .single();
      if (killed > 0) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("nobody writes there");
  }

  private int memberships(UUID city) {
    return jdbc.sql(
            """
            select count(*) from organization.membership m
            join organization.unit u on u.id = m.unit where u.path @> array[:city]::uuid[]
            """)
        .param("city", city)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private int applied(UUID id) {
    return jdbc.sql("select count(*) from organization.intake_row where intake = :id and applied")
        .param("id", id)
        .query(Sql.rows(Integer.class))
        .single();
  }

  private long people() {
    return jdbc.sql("select count(*) from identity.person where name like '%Thử Nhập'")
        .query(Sql.rows(Long.class))
        .single();
  }
}
