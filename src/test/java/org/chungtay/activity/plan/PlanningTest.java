package org.chungtay.activity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.SharesNotOne;
import org.chungtay.activity.SomeHaveBegun;
import org.chungtay.activity.State;
import org.chungtay.activity.TooEarlyToBegin;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class PlanningTest {
  @Autowired Planning planning;
  @Autowired Activities activities;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transactions;

  private Actor officer;

  @BeforeEach
  void anOfficerOfTheWomensUnionInThuyXuan() {
    officer = plans.someone("officer", "women", "Thủy Xuân");
  }

  @Test
  void aDraftIsSeenByItsOrganisersOnly() {
    var plan = plans.in("Thủy Xuân").tomorrow();
    var id = planning.plan(officer, plan);
    assertThat(activities.find(id)).isEmpty();
    assertThat(planning.get(officer, id).state()).isEqualTo(State.DRAFT);
    var neighbour = plans.someone("officer", "women", "Kim Long");
    assertThatThrownBy(() -> planning.get(neighbour, id)).isInstanceOf(Forbidden.class);
  }

  @Test
  void openingShowsItToEveryone() {
    var id = planning.plan(officer, plans.in("Thủy Xuân").sites(3).tomorrow());
    planning.open(officer, id);
    var shown = activities.find(id).orElseThrow();
    assertThat(shown.state()).isEqualTo(State.OPEN);
    assertThat(shown.sites()).hasSize(3);
    assertThat(
            activities
                .search(
                    Activities.Search.between(
                            clock.now(), clock.now().plus(Duration.ofDays(2)), 500)
                        .in(plans.ward("Thủy Xuân").id()))
                .activities())
        .extracting(found -> found.id())
        .contains(id);
  }

  @Test
  void sendingThePlanTwiceStoresItOnce() {
    var plan = plans.in("Thủy Xuân").tomorrow();
    assertThat(planning.plan(officer, plan)).isEqualTo(planning.plan(officer, plan));
    assertThat(
            jdbc.sql("select count(*) from activity.site where activity_id = :id")
                .param("id", plan.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void anotherWardsOfficerCanNeitherPlanNorOpenHere() {
    var neighbour = plans.someone("officer", "women", "Kim Long");
    var plan = plans.in("Thủy Xuân").tomorrow();
    assertThatThrownBy(() -> planning.plan(neighbour, plan)).isInstanceOf(Forbidden.class);
    var id = planning.plan(officer, plan);
    assertThatThrownBy(() -> planning.open(neighbour, id)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> planning.cancel(neighbour, id, "x")).isInstanceOf(Forbidden.class);
    assertThat(planning.get(officer, id).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void anOfficerWhoseTermEndedCanDoNothing() {
    var unit = plans.unit("women", "Thủy Xuân").id().value();
    var former = visitors.person("Trần Văn Cựu");
    var today = clock.today();
    visitors.grant(former.person(), "officer", unit, today.minusDays(30), today.minusDays(1));
    assertThatThrownBy(() -> planning.plan(former, plans.in("Thủy Xuân").tomorrow()))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void thePartsOfAJointActivityMakeExactlyTheWhole() {
    var plan = plans.in("Thủy Xuân").with("youth", 30).with("farmers", 20).tomorrow();
    var id = planning.plan(officer, plan);
    assertThat(planning.get(officer, id).shares())
        .extracting(share -> share.part().toPlainString())
        .containsExactly("0.5", "0.3", "0.2");
    var broken = PlanCopies.shared(plan, List.of(plan.shares().get(0), plan.shares().get(1)));
    assertThatThrownBy(() -> planning.change(officer, broken, 1)).isInstanceOf(SharesNotOne.class);
  }

  @Test
  void theDatabaseItselfRefusesPartsThatDoNotMakeTheWhole() {
    var id = planning.plan(officer, plans.in("Thủy Xuân").with("youth", 30).tomorrow());
    assertThatThrownBy(() ->
            jdbc.sql("update activity.activity set share_parts = '{0.7,0.2}' where id = :id")
                .param("id", id.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void theDatabaseItselfRefusesAStateThatWasNotReached() {
    var id = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    assertThatThrownBy(() ->
            transactions.executeWithoutResult(_ ->
                jdbc.sql("update activity.activity set state = 'CONFIRMED' where id = :id")
                    .param("id", id.value())
                    .update()))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into activity.transition (activity_id, step, from_step, from_state, to_state, at)
                    values (:id, 2, 1, 'DRAFT', 'CONFIRMED', now())
                    """)
                .param("id", id.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void whoComesSecondIsToldWhoChangedIt() {
    var plan = plans.in("Thủy Xuân").tomorrow();
    var id = planning.plan(officer, plan);
    planning.change(officer, plan, 1);
    assertThatThrownBy(() -> planning.change(officer, plan, 1))
        .isInstanceOfSatisfying(
            StaleVersion.class,
            stale -> assertThat(stale.arguments()).containsEntry("who", officer.name()));
    assertThat(planning.get(officer, id).version()).isEqualTo(2);
  }

  @Test
  void changedSharesAskThePartnersAgain() {
    var plan = plans.in("Thủy Xuân").with("youth", 30).tomorrow();
    var id = planning.plan(officer, plan);
    var partner = plans.someone("officer", "youth", "Thủy Xuân");
    planning.answer(partner, id, plan.shares().get(1).unit(), true, "");
    var before = planning.get(officer, id);
    var lead = plan.shares().get(0);
    var youth = plan.shares().get(1);
    var other =
        PlanCopies.shared(
            plan,
            List.of(
                new Share(lead.organization(), lead.unit(), new BigDecimal("0.6")),
                new Share(youth.organization(), youth.unit(), new BigDecimal("0.4"))));
    planning.change(officer, other, before.version());
    assertThat(planning.get(officer, id).terms()).isEqualTo(before.terms() + 1);
  }

  @Test
  void nobodyAnswersForAnotherOrganisation() {
    var plan = plans.in("Thủy Xuân").with("youth", 30).tomorrow();
    var id = planning.plan(officer, plan);
    assertThatThrownBy(() -> planning.answer(officer, id, plan.shares().get(1).unit(), true, ""))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aStormMovesManyOrNone() {
    var open = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    planning.open(officer, open);
    var begun = planning.plan(officer, plans.in("Thủy Xuân").now());
    planning.open(officer, begun);
    planning.start(officer, begun);
    var before = planning.get(officer, open).startsAt();
    assertThatThrownBy(
            () -> planning.postpone(officer, List.of(open, begun), Duration.ofDays(7), "Bão số 9"))
        .isInstanceOfSatisfying(
            SomeHaveBegun.class,
            refusal ->
                assertThat(refusal.arguments())
                    .containsEntry("titles", planning.get(officer, begun).title()));
    assertThat(planning.get(officer, open).startsAt()).isEqualTo(before);
    planning.postpone(officer, List.of(open), Duration.ofDays(7), "Bão số 9");
    var moved = planning.get(officer, open);
    assertThat(moved.startsAt()).isEqualTo(before.plus(Duration.ofDays(7)));
    assertThat(moved.day()).isEqualTo(clock.dayOf(moved.startsAt()));
  }

  @Test
  void nothingBeginsBeforePeopleGather() {
    var open = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    planning.open(officer, open);
    assertThatThrownBy(() -> planning.start(officer, open)).isInstanceOf(TooEarlyToBegin.class);
    var held = planning.get(officer, open);
    assertThat(held.state()).as("still to be changed and postponed").isEqualTo(State.OPEN);
    clock.during(held.startsAt().minus(Activity.GATHERING), () -> planning.start(officer, open));
    assertThat(planning.get(officer, open).state()).isEqualTo(State.RUNNING);
    assertThatThrownBy(() ->
            jdbc.sql("update activity.activity set begun_at = :early where id = :id")
                .param("id", open.value())
                .param("early", Sql.time(clock.now().minus(Duration.ofDays(1))))
                .update())
        .hasMessageContaining("activity_begins_when_people_gather");
  }

  @Test
  void callingOffNeedsAReasonThatEveryoneCanRead() {
    var id = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    planning.open(officer, id);
    assertThatThrownBy(() -> planning.cancel(officer, id, " ")).isInstanceOf(InvalidInput.class);
    planning.cancel(officer, id, "Mưa lớn");
    assertThat(activities.find(id).orElseThrow().state()).isEqualTo(State.CANCELLED);
    assertThat(activities.history(id).getLast().reason()).isEqualTo("Mưa lớn");
  }
}
