package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.chungtay.activity.Activities;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Attendances.Registration;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The report is sent while somebody still changes what it counts: they wait for it, and are
/// refused. A figure is never other than the rows beneath it.
@ProductTest
class ReportedMeanwhileTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired CheckInDesk desk;
  @Autowired Delegations delegations;
  @Autowired Attendances attendances;
  @Autowired Activities activities;
  @Autowired Reporting reporting;
  @Autowired Planning planning;
  @Autowired Lifecycle lifecycle;
  @Autowired Tickets tickets;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;
  @Autowired CityClock clock;

  private Actor leader;
  private Plan plan;
  private Registration present;
  private Delegation group;

  @BeforeEach
  void anActivityWithSomebodyThere() {
    leader = plans.someone("leader", "women", WARD);
    var officer = plans.someone("officer", "women", WARD);
    plan = plans.in(WARD).now();
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    planning.start(officer, plan.id());
    var person = visitors.person("Trần Thị Lan").person();
    present = attendances.register(plan.id(), person, site());
    var here = new CheckIn(present.id(), site(), Way.TICKED, clock.now());
    attendances.checkIn(leader, plan.id(), List.of(here));
    group = new Delegation(Ids.next(), site(), "Trung đoàn 6", Optional.empty(), 20);
    attendances.count(leader, plan.id(), group);
  }

  @Test
  void aTickIsNotTakenBackBeneathTheReport() {
    var refused = whileReporting(() -> desk.untick(leader, plan.id(), present.id().value()));
    assertThat(refused).isInstanceOf(AttendanceClosed.class);
    assertThat(activities.turnout(plan.id()).participations()).isEqualTo(21);
  }

  @Test
  void noDelegationComesOrGoesBeneathTheReport() {
    var removal = whileReporting(() -> delegations.setRemoved(leader, plan.id(), group.id(), true));
    assertThat(removal).isInstanceOf(ActivityClosed.class);
    var late = new Delegation(Ids.next(), site(), "CLB SUP", Optional.empty(), 5);
    assertThatThrownBy(() -> delegations.count(leader, plan.id(), late))
        .isInstanceOf(ActivityClosed.class);
    assertThat(activities.turnout(plan.id()).participations()).isEqualTo(21);
  }

  @Test
  void nobodyGoesHomeBeneathTheReport() {
    var page = "/t/" + tickets.token(new Ticket(plan.id(), present.id())) + "/check-out";
    var answer = new CompletableFuture<Integer>();
    var _ =
        whileReporting(
            () -> answer.complete(visitors.anonymous().post(page, Map.of()).status().value()));
    assertThat(answer.join()).isEqualTo(409);
    var out =
        jdbc.sql("select count(checked_out_at) from activity.attendance where activity_id = ?")
            .param(plan.id().value())
            .query(Integer.class)
            .single();
    assertThat(out).isZero();
  }

  /// Starts the deed while the activity is held, waits until it waits, and sends the report.
  private Throwable whileReporting(Runnable deed) {
    var done = new CompletableFuture<Throwable>();
    transactions.executeWithoutResult(_ -> {
      var _ = lifecycle.hold(plan.id());
      var _ =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  deed.run();
                  done.complete(new AssertionError("was not refused"));
                } catch (RuntimeException refusal) {
                  done.complete(refusal);
                }
              });
      waitUntilItWaits();
      reporting.report(leader, plan.id(), new Report("Bà con rất vui.", List.of()));
      assertThat(done).isNotDone();
    });
    return done.join();
  }

  private void waitUntilItWaits() {
    for (var attempt = 0; attempt < 500; attempt++) {
      var waiting =
          jdbc.sql(
                  """
                  select count(*) from pg_locks
                  where not granted and transactionid = pg_current_xact_id()::xid
                  """)
              .query(Integer.class)
              .single();
      if (waiting > 0) {
        return;
      }
      LockSupport.parkNanos(10_000_000);
    }
    throw new AssertionError("nobody waits for the activity");
  }

  private SiteId site() {
    return plan.sites().getFirst().id();
  }
}
