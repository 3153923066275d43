package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.AlreadyDecided;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Several officers and several organisations on the same work.
@ProductTest
class ConfirmedTogetherTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired Outcomes outcomes;
  @Autowired Duties duties;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Actor leader;
  private Actor officer;

  @BeforeEach
  void aLeaderAndAnOfficerOfTheWard() {
    leader = plans.someone("leader", "women", WARD);
    officer = plans.someone("officer", "women", WARD);
  }

  @Test
  void ofManyOfficersWhoConfirmAtOnceOneWinsAndTheOthersAreToldWho() throws Exception {
    var plan = plans.in(WARD).now();
    work.reported(leader, plan, "7", 5);
    var attempts = new ArrayList<Callable<Optional<RuntimeException>>>();
    for (int i = 0; i < 6; i++) {
      var each = plans.someone("officer", "women", WARD);
      attempts.add(() -> attempt(each, plan.id()));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var refused = new ArrayList<RuntimeException>();
      for (var future : threads.invokeAll(attempts)) {
        future.get().ifPresent(refused::add);
      }
      assertThat(refused)
          .hasSize(5)
          .allSatisfy(one -> {
            assertThat(one).isInstanceOf(AlreadyDecided.class);
            assertThat(((AlreadyDecided) one).arguments().get("who"))
                .isEqualTo("Nguyễn Thị Ánh Tuyết");
          });
    }
    assertThat(work.posted(plan, "waste-collected")).isEqualByComparingTo("7");
  }

  @Test
  void theCitysTotalIsTheSumOverOrganisationsForEveryIndicator() {
    var random = new Random(20261122);
    for (int i = 0; i < 8; i++) {
      var plan = jointPlan(random);
      var amount = BigDecimal.valueOf(random.nextInt(100_000), 1).toPlainString();
      work.reported(leader, plan, amount, 1 + random.nextInt(500));
      for (int partner = 1; partner < plan.shares().size(); partner++) {
        work.accept(plan, partner);
      }
      reporting.confirm(officer, plan.id(), 1);
    }
    var today = clock.today();
    var scope = Outcomes.Scope.city(today.minusDays(1), today);
    var totals = outcomes.totals(scope);
    assertThat(totals).hasSizeGreaterThan(4);
    for (var figure : totals) {
      if (figure.indicator().rule().addsUp()) {
        assertThat(
                outcomes.byOrganization(figure.indicator().code(), scope).stream()
                    .map(Outcomes.Part::total)
                    .reduce(BigDecimal.ZERO, BigDecimal::add))
            .as(figure.indicator().code())
            .isEqualByComparingTo(figure.total());
      }
    }
  }

  @Test
  void theWorkbenchListsWhatWaitsForWhomAndNothingElse() {
    var plan = plans.in(WARD).with("youth", 40).now();
    work.reported(leader, plan, "3", 5);
    var youth = plans.someone("officer", "youth", WARD);
    assertThat(waiting(officer, Duties.Kind.TO_CONFIRM, plan)).hasSize(1);
    assertThat(waiting(officer, Duties.Kind.TO_CONFIRM, plan).getFirst().doubts())
        .contains(Duties.Doubt.SHARES_MISSING, Duties.Doubt.NO_PHOTO);
    assertThat(waiting(youth, Duties.Kind.TO_CONFIRM, plan)).isEmpty();
    assertThat(waiting(youth, Duties.Kind.SHARES, plan)).hasSize(1);
    assertThat(waiting(leader, Duties.Kind.WITH_OTHERS, plan).getFirst().waitsFor()).hasSize(1);
    work.accept(plan, 1);
    assertThat(waiting(youth, Duties.Kind.SHARES, plan)).isEmpty();
    reporting.sendBack(officer, plan.id(), 1, "Thiếu ảnh");
    assertThat(waiting(leader, Duties.Kind.RETURNED, plan)).hasSize(1);
    var nobody = visitors.person("Hồ Thị Xuân");
    assertThat(duties.counts(nobody).values()).containsOnly(0);
    for (var kind : Duties.Kind.values()) {
      assertThat(duties.counts(officer).get(kind)).isNotNegative();
    }
  }

  private List<Duties.Duty> waiting(Actor actor, Duties.Kind kind, Plan plan) {
    var only = Set.of(plan.id());
    return duties
        .list(actor, new Duties.Ask(kind, "xuân", Duties.Order.UNIT, only, 0, 50))
        .duties();
  }

  private Plan jointPlan(Random random) {
    var youth = 1 + random.nextInt(60);
    var farmers = 1 + random.nextInt(39);
    return random.nextInt(4) == 0
        ? plans.in(WARD).with("youth", 30).with("farmers", 20).now()
        : plans
            .in(WARD)
            .sites(1 + random.nextInt(3))
            .with("youth", youth)
            .with("farmers", farmers)
            .at(clock.now().minus(Duration.ofHours(1)));
  }

  private Optional<RuntimeException> attempt(Actor each, ActivityId activity) {
    try {
      reporting.confirm(each, activity, 1);
      return Optional.empty();
    } catch (AlreadyDecided told) {
      return Optional.of(told);
    }
  }
}
