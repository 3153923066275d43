package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people read of their own hours is what the book adds up.
@ProductTest
class HoursTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Attendances attendances;
  @Autowired Reporting reporting;
  @Autowired Planning planning;
  @Autowired Tickets tickets;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired ReportsForTests work;
  @Autowired CityClock clock;

  @Test
  void theBookHoldsTheSumOfWhatEachPersonReads() {
    var leader = plans.someone("leader", "women", WARD);
    var plan = running(leader);
    var present = new ArrayList<Visitor>();
    var own = BigDecimal.ZERO;
    for (var way : Way.values()) {
      for (var minutes : List.of(0, 65, 130)) {
        present.add(
            checkedIn(leader, plan, way, plan.startsAt().plus(Duration.ofMinutes(minutes))));
      }
    }
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "1"));
    reporting.confirm(plans.someone("officer", "women", WARD), plan.id(), 1);
    for (var person : present) {
      own = own.add(hours(person));
    }
    // 6 ticked or on paper × 3 h, and twice 3 + 2 + 1 h from the moment of the scan.
    assertThat(own).isEqualByComparingTo("30");
    assertThat(work.posted(plan, "volunteer-hours")).isEqualByComparingTo(own);
  }

  @Test
  void goingHomeEarlyLowersTheHoursOfTheBookHoweverTheyWereCheckedIn() {
    var leader = plans.someone("leader", "women", WARD);
    var plan = running(leader);
    var ticked = checkedIn(leader, plan, Way.TICKED, plan.startsAt());
    var scanned = checkedIn(leader, plan, Way.TICKET, plan.startsAt());
    for (var person : List.of(ticked, scanned)) {
      var registration =
          attendances.register(plan.id(), person.actor().person(), plan.sites().getFirst().id());
      var page = "/t/" + tickets.token(new Ticket(plan.id(), registration.id()));
      assertThat(person.post(page + "/check-out", Map.of()).status().value()).isEqualTo(303);
      assertThat(hours(person)).isEqualByComparingTo("2.5");
    }
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "1"));
    reporting.confirm(plans.someone("officer", "women", WARD), plan.id(), 1);
    assertThat(work.posted(plan, "volunteer-hours")).isEqualByComparingTo("5");
  }

  /// Since two and a half hours, of three.
  private Plan running(Actor leader) {
    var plan = plans.in(WARD).at(clock.now().minus(Duration.ofMinutes(150)));
    var officer = plans.someone("officer", "women", WARD);
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    planning.start(leader, plan.id());
    return plan;
  }

  private Visitor checkedIn(Actor leader, Plan plan, Way way, Instant at) {
    var person = visitors.signedIn();
    var site = plan.sites().getFirst().id();
    var registration = attendances.register(plan.id(), person.actor().person(), site);
    attendances.checkIn(leader, plan.id(), List.of(new CheckIn(registration.id(), site, way, at)));
    return person;
  }

  private static BigDecimal hours(Visitor person) {
    var found = Pattern.compile("([0-9.]+) hours?").matcher(person.get("/me?lang=en").body());
    assertThat(found.find()).isTrue();
    return new BigDecimal(found.group(1));
  }
}
