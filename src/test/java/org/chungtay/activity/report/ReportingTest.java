package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chungtay.activity.Duties;
import org.chungtay.activity.NobodyCame;
import org.chungtay.activity.OwnReport;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.ReportChanged;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.SharesNotAccepted;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
  @Autowired ReportsForTests work;

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
    work.reported(leader, plan, "12.5", 23);
    reporting.confirm(officer, plan.id(), 1);
    assertThat(lifecycle.get(plan.id()).state()).isEqualTo(State.CONFIRMED);
    assertThat(work.posted(plan, "waste-collected")).isEqualByComparingTo("12.5");
    assertThat(work.posted(plan, "participations")).isEqualByComparingTo("23");
    assertThat(work.posted(plan, "activities-held")).isEqualByComparingTo("1");
    reporting.confirm(officer, plan.id(), 1);
    assertThat(work.posted(plan, "participations")).isEqualByComparingTo("23");
  }

  @Test
  void nobodyConfirmsOrReturnsTheirOwnReport() {
    var plan = plans.in(WARD).now();
    reporting.reportUnplanned(
        officer, plan, ReportsForTests.heads(plan, 5), ReportsForTests.report(plan, "1"));
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(OwnReport.class);
    assertThatThrownBy(() -> reporting.sendBack(officer, plan.id(), 1, "x"))
        .isInstanceOf(OwnReport.class);
    assertThat(work.posted(plan, "participations")).isZero();
  }

  @Test
  void anotherWardsOfficerAndOneWhoseTermEndedAreRefused() {
    var plan = plans.in(WARD).now();
    work.reported(leader, plan, "1", 5);
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
    work.reported(leader, plan, "10", 9);
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(SharesNotAccepted.class);
    work.accept(plan, 1);
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(SharesNotAccepted.class);
    assertThat(work.posted(plan, "participations")).isZero();
    work.accept(plan, 2);
    reporting.confirm(officer, plan.id(), 1);
    assertThat(work.posted(plan, "waste-collected")).isEqualByComparingTo("10");
  }

  @Test
  void aReturnedReportIsCorrectedAndConfirmedAndItsHistoryIsKept() {
    var plan = plans.in(WARD).now();
    work.reported(leader, plan, "1200", 5);
    reporting.sendBack(officer, plan.id(), 1, "Thừa một số 0?");
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "120"));
    assertThatThrownBy(() -> reporting.confirm(officer, plan.id(), 1))
        .isInstanceOf(ReportChanged.class);
    reporting.confirm(officer, plan.id(), 2);
    var history = reports.of(plan.id());
    assertThat(history).extracting(Revision::number).containsExactly(1, 2);
    assertThat(history.getFirst().decision().orElseThrow().reason()).isEqualTo("Thừa một số 0?");
    assertThat(history.getFirst().report().results().getFirst().quantity())
        .isEqualByComparingTo("1200");
    assertThat(work.posted(plan, "waste-collected")).isEqualByComparingTo("120");
  }

  @Test
  void openingAgainTakesTheOutcomeOutUntilItIsConfirmedAnew() {
    var plan = plans.in(WARD).now();
    work.reported(leader, plan, "50", 5);
    reporting.confirm(officer, plan.id(), 1);
    reporting.reopen(officer, plan.id(), "Cân lại được 40 kg");
    assertThat(work.posted(plan, "waste-collected")).isZero();
    assertThat(reports.latest(plan.id()).orElseThrow().decision().orElseThrow().kind())
        .isEqualTo(Revision.Kind.REVERSED);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "40"));
    reporting.confirm(officer, plan.id(), 2);
    assertThat(work.posted(plan, "waste-collected")).isEqualByComparingTo("40");
  }

  @Test
  void aReportNeedsSomebodyAndSendingItTwiceIsOneReport() {
    var plan = plans.in(WARD).now();
    assertThatThrownBy(() ->
            reporting.reportUnplanned(leader, plan, List.of(), ReportsForTests.report(plan, "1")))
        .isInstanceOf(NobodyCame.class);
    assertThat(lifecycle.find(plan.id())).isEmpty();
    work.reported(leader, plan, "1", 5);
    work.reported(leader, plan, "1", 5);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "1"));
    assertThat(reports.of(plan.id())).hasSize(1);
    reporting.confirm(officer, plan.id(), 1);
    assertThat(work.posted(plan, "participations")).isEqualByComparingTo("5");
  }

  @Test
  void anAmountBelowZeroStoresNothing() {
    var plan = plans.in(WARD).now();
    assertThatThrownBy(() ->
            reporting.reportUnplanned(
                leader, plan, ReportsForTests.heads(plan, 5), ReportsForTests.report(plan, "-1")))
        .isInstanceOf(InvalidInput.class);
    assertThat(lifecycle.find(plan.id())).isEmpty();
  }
}
