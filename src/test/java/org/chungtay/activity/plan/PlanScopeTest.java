package org.chungtay.activity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chungtay.activity.plan.PlanCopies.alsoIn;
import static org.chungtay.activity.plan.PlanCopies.hosted;
import static org.chungtay.activity.plan.PlanCopies.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class PlanScopeTest {
  private static final String HERE = "Thủy Xuân";
  private static final String THERE = "Kim Long";

  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired PlansForTests plans;
  @Autowired Organizations organizations;
  @Autowired Territory territory;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void aWardsOfficerPlansInTheOwnWardAndItsResidentialGroups() {
    var group =
        territory.addResidentialGroup(
            AreaId.next(),
            plans.ward(HERE).id(),
            "Tổ dân phố",
            "Phạm vi " + Ids.next(),
            clock.today());
    var plan = alsoIn(plans.in(HERE).tomorrow(), group);
    assertThat(planning.plan(officer(HERE), plan)).isEqualTo(plan.id());
  }

  @Test
  void aSiteInAnotherWardIsRefusedAtItsField() {
    var plan = alsoIn(plans.in(HERE).tomorrow(), plans.ward(THERE));
    refused(officer(HERE), plan, "site-area", "site-outside-area");
    assertThat(stored(plan)).isZero();
  }

  @Test
  void aPlanDoesNotWanderToAnotherWardByAChange() {
    var officer = officer(HERE);
    var plan = plans.in(HERE).tomorrow();
    var _ = planning.plan(officer, plan);
    assertThatThrownBy(() -> planning.change(officer, alsoIn(plan, plans.ward(THERE)), 1))
        .isInstanceOf(InvalidInput.class);
    assertThat(planning.get(officer, plan.id()).sites()).hasSize(1);
  }

  @Test
  void theCitysOfficerAndTheAdministratorPlanAcrossWards() {
    var city = organizations.byCode("women").orElseThrow();
    var above = visitors.as("officer", organizations.cityUnit(city.id()).id().value()).actor();
    var administrator = visitors.as("administrator", Access.INSTALLATION).actor();
    for (var actor : List.of(above, administrator)) {
      var plan = alsoIn(plans.in(HERE).tomorrow(), plans.ward(THERE));
      assertThat(planning.plan(actor, plan)).isEqualTo(plan.id());
    }
  }

  @Test
  void aPartnerOfTheOtherWardAnswersForASiteThere() {
    var plan = alsoIn(plans.in(HERE).tomorrow(), plans.ward(THERE));
    var lead = plan.shares().getFirst();
    var partner = plans.unit("youth", THERE);
    var joint =
        shared(
            plan,
            List.of(
                new Share(lead.organization(), lead.unit(), new BigDecimal("0.6")),
                new Share(partner.organization(), partner.id(), new BigDecimal("0.4"))));
    assertThat(planning.plan(officer(HERE), joint)).isEqualTo(plan.id());
  }

  @Test
  void aShareIsOfAUnitOfThatOrganisation() {
    var plan = plans.in(HERE).with("youth", 30).tomorrow();
    var lead = plan.shares().getFirst();
    var youth = plan.shares().getLast();
    var wrong = new Share(youth.organization(), plans.unit("farmers", HERE).id(), youth.part());
    refused(officer(HERE), shared(plan, List.of(lead, wrong)), "parts", "not-a-choice");
  }

  @Test
  void anAreaThatNoLongerExistsIsNoSite() {
    var earlier =
        jdbc.sql(
                """
                select id from territory.v_area
                where level = 'COMMUNE' and until <= :today order by id limit 1
                """)
            .param("today", clock.today())
            .query(UUID.class)
            .single();
    var plan = alsoIn(plans.in(HERE).tomorrow(), territory.get(AreaId.of(earlier)));
    refused(officer(HERE), plan, "site-area", "site-not-in-city");
  }

  @Test
  void theHostIsOfTheWardOrSharesTheWork() {
    var plan = plans.in(HERE).tomorrow();
    var neighbour = plans.unit("youth", HERE).id();
    assertThat(planning.plan(officer(HERE), hosted(plan, neighbour))).isEqualTo(plan.id());
    var elsewhere = hosted(plans.in(HERE).tomorrow(), plans.unit("youth", THERE).id());
    refused(officer(HERE), elsewhere, "host", "host-elsewhere");
  }

  @Test
  void unplannedWorkIsReportedInTheOwnWardOnly() {
    var plan = alsoIn(plans.in(HERE).now(), plans.ward(THERE));
    var heads =
        new Delegation(Ids.next(), plan.sites().getLast().id(), "Chi hội 4", Optional.empty(), 9);
    assertThatThrownBy(() ->
            reporting.reportUnplanned(
                officer(HERE), plan, List.of(heads), new Report("", List.of())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.fields())
                    .extracting(field -> field.field() + " " + field.code())
                    .containsExactly("ward site-outside-area"));
    assertThat(stored(plan)).isZero();
  }

  private Actor officer(String ward) {
    return plans.someone("officer", "women", ward);
  }

  private void refused(Actor actor, Plan plan, String field, String code) {
    assertThatThrownBy(() -> planning.plan(actor, plan))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.fields())
                    .extracting(one -> one.field() + " " + one.code())
                    .containsExactly(field + " " + code));
  }

  private int stored(Plan plan) {
    return jdbc.sql("select count(*) from activity.activity where id = :id")
        .param("id", plan.id().value())
        .query(Integer.class)
        .single();
  }
}
