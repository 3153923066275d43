package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Duties;
import org.chungtay.activity.NobodyCame;
import org.chungtay.activity.OwnReport;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.ReportChanged;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.SharesNotAccepted;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class ReportingTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired Planning planning;
  @Autowired Lifecycle lifecycle;
  @Autowired Reports reports;
  @Autowired Outcomes outcomes;
  @Autowired Duties duties;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Actor leader;
  private Actor officer;

  @BeforeEach
  void aLeaderAndAnOfficerOfTheWard() {
    leader = plans.someone("leader", "women", WARD);
    officer = plans.someone("officer", "women", WARD);
  }

  @Test
  void aConfirmationPostsTheOutcomeOnce() {
    var plan = plans.in(WARD).sites(2).now();
    reported(plan, "12.5", 23);
    reporting.confirm(officer, plan.id(), 1);
    assertThat(lifecycle.get(plan.id()).state()).isEqualTo(State.CONFIRMED);
    assertThat(posted(plan, "waste-collected")).isEqualByComparingTo("12.5");
    assertThat(posted(plan, "participations")).isEqualByComparingTo("23");
    assertThat(posted(plan, "activities-held")).isEqualByComparingTo("1");
    reporting.confirm(officer, plan.id(), 1);
    assertThat(posted(plan, "participations")).isEqualByComparingTo("23");
  }

  @Test
  void nobodyConfirmsOrReturnsTheirOwnReport() {
    var plan = plans.in(WARD).now();
    reporting.reportUnplanned(officer, plan, heads(plan, 5), report(plan, "1"));
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(OwnReport.class);
    assertThatThrownBy(() -> reporting.sendBack(officer, plan.id(), 1, "x"))
        .isInstanceOf(OwnReport.class);
    assertThat(posted(plan, "participations")).isZero();
  }

  @Test
  void anotherWardsOfficerAndOneWhoseTermEndedAreRefused() {
    var plan = plans.in(WARD).now();
    reported(plan, "1", 5);
    var neighbour = plans.someone("officer", "women", "Kim Long");
    var sister = plans.someone("officer", "youth", WARD);
    var former = visitors.person("Trần Văn Cựu");
    var today = clock.today();
    visitors.grant(
        former.person(),
        "officer",
        plan.leadUnit().value(),
        today.minusDays(30),
        today.minusDays(1));
    for (var stranger : List.of(neighbour, sister, former, leader)) {
      assertThatThrownBy(() -> reporting.confirm(stranger, plan.id(), 1))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> reporting.sendBack(stranger, plan.id(), 1, "x"))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> reporting.reopen(stranger, plan.id(), "x"))
          .isInstanceOf(Forbidden.class);
    }
    assertThat(lifecycle.get(plan.id()).state()).isEqualTo(State.REPORTED);
  }

  @Test
  void nothingIsPostedBeforeEveryPartnerHasAccepted() {
    var plan = plans.in(WARD).with("youth", 30).with("farmers", 20).now();
    reported(plan, "10", 9);
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(SharesNotAccepted.class);
    accept(plan, 1);
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(SharesNotAccepted.class);
    assertThat(posted(plan, "participations")).isZero();
    accept(plan, 2);
    reporting.confirm(officer, plan.id(), 1);
    assertThat(posted(plan, "waste-collected")).isEqualByComparingTo("10");
  }

  @Test
  void aReturnedReportIsCorrectedAndConfirmedAndItsHistoryIsKept() {
    var plan = plans.in(WARD).now();
    reported(plan, "1200", 5);
    reporting.sendBack(officer, plan.id(), 1, "Thừa một số 0?");
    reporting.report(leader, plan.id(), report(plan, "120"));
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(ReportChanged.class);
    reporting.confirm(officer, plan.id(), 2);
    var history = reports.of(plan.id());
    assertThat(history).extracting(Revision::number).containsExactly(1, 2);
    assertThat(history.getFirst().decision().orElseThrow().reason()).isEqualTo("Thừa một số 0?");
    assertThat(history.getFirst().report().results().getFirst().quantity())
        .isEqualByComparingTo("1200");
    assertThat(posted(plan, "waste-collected")).isEqualByComparingTo("120");
  }

  @Test
  void openingAgainTakesTheOutcomeOutUntilItIsConfirmedAnew() {
    var plan = plans.in(WARD).now();
    reported(plan, "50", 5);
    reporting.confirm(officer, plan.id(), 1);
    reporting.reopen(officer, plan.id(), "Cân lại được 40 kg");
    assertThat(posted(plan, "waste-collected")).isZero();
    assertThat(reports.latest(plan.id()).orElseThrow().decision().orElseThrow().kind())
        .isEqualTo(Revision.Kind.REVERSED);
    reporting.report(leader, plan.id(), report(plan, "40"));
    reporting.confirm(officer, plan.id(), 2);
    assertThat(posted(plan, "waste-collected")).isEqualByComparingTo("40");
  }

  @Test
  void aReportNeedsSomebodyAndSendingItTwiceIsOneReport() {
    var plan = plans.in(WARD).now();
    assertThatThrownBy(() -> reporting.reportUnplanned(leader, plan, List.of(), report(plan, "1")))
        .isInstanceOf(NobodyCame.class);
    assertThat(lifecycle.find(plan.id())).isEmpty();
    reported(plan, "1", 5);
    reported(plan, "1", 5);
    reporting.report(leader, plan.id(), report(plan, "1"));
    assertThat(reports.of(plan.id())).hasSize(1);
    reporting.confirm(officer, plan.id(), 1);
    assertThat(posted(plan, "participations")).isEqualByComparingTo("5");
  }

  @Test
  void anAmountBelowZeroStoresNothing() {
    var plan = plans.in(WARD).now();
    assertThatThrownBy(
            () -> reporting.reportUnplanned(leader, plan, heads(plan, 5), report(plan, "-1")))
        .isInstanceOf(InvalidInput.class);
    assertThat(lifecycle.find(plan.id())).isEmpty();
  }

  @Test
  void ofManyOfficersWhoConfirmAtOnceOneWinsAndTheOthersAreToldWho() throws Exception {
    var plan = plans.in(WARD).now();
    reported(plan, "7", 5);
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
    assertThat(posted(plan, "waste-collected")).isEqualByComparingTo("7");
  }

  @Test
  void theCitysTotalIsTheSumOverOrganisationsForEveryIndicator() {
    var random = new Random(20261122);
    for (int i = 0; i < 8; i++) {
      var plan = jointPlan(random);
      var amount = BigDecimal.valueOf(random.nextInt(100_000), 1).toPlainString();
      reported(plan, amount, 1 + random.nextInt(500));
      for (int partner = 1; partner < plan.shares().size(); partner++) {
        accept(plan, partner);
      }
      reporting.confirm(officer, plan.id(), 1);
    }
    var today = clock.today();
    var scope = Outcomes.Scope.city(today.minusDays(1), today);
    var totals = outcomes.totals(scope);
    assertThat(totals).hasSizeGreaterThan(4);
    for (var figure : totals) {
      if (figure.indicator().rule() != Indicator.Rule.DISTINCT_PERSONS) {
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
    reported(plan, "3", 5);
    var youth = plans.someone("officer", "youth", WARD);
    assertThat(waiting(officer, Duties.Kind.TO_CONFIRM, plan)).hasSize(1);
    assertThat(waiting(officer, Duties.Kind.TO_CONFIRM, plan).getFirst().doubts())
        .contains(Duties.Doubt.SHARES_MISSING, Duties.Doubt.NO_PHOTO);
    assertThat(waiting(youth, Duties.Kind.TO_CONFIRM, plan)).isEmpty();
    assertThat(waiting(youth, Duties.Kind.SHARES, plan)).hasSize(1);
    assertThat(waiting(leader, Duties.Kind.WITH_OTHERS, plan).getFirst().waitsFor()).hasSize(1);
    accept(plan, 1);
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

  private void accept(Plan plan, int partner) {
    Share share = plan.shares().get(partner);
    var theirs = visitors.as("officer", share.unit().value()).actor();
    planning.answer(theirs, plan.id(), share.unit(), true, "");
  }

  private void reported(Plan plan, String kilograms, int people) {
    reporting.reportUnplanned(leader, plan, heads(plan, people), report(plan, kilograms));
  }

  private static Report report(Plan plan, String kilograms) {
    var site = plan.sites().getFirst().id();
    return new Report(
        "Bà con rất vui.", List.of(new Result(site, "waste-collected", new BigDecimal(kilograms))));
  }

  private static List<Delegation> heads(Plan plan, int people) {
    var site = plan.sites().getLast().id();
    return List.of(
        new Delegation(Ids.next(), site, "Chi hội 4", Optional.of(plan.leadUnit()), people));
  }

  private BigDecimal posted(Plan plan, String indicator) {
    return jdbc.sql(
            """
            select coalesce(sum(quantity), 0) from outcome.entry
            where address = :address and indicator = :indicator
            """)
        .param("address", "/activities/" + plan.id())
        .param("indicator", indicator)
        .query(BigDecimal.class)
        .single();
  }
}
