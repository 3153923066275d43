package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.activity.Duties;
import org.chungtay.activity.OwnReport;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Permission;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever stands in for an officer finds their work and decides in their place, but neither on
/// their own report nor on one of the officer's.
@ProductTest
class StandInTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired Reports reports;
  @Autowired Drafts drafts;
  @Autowired Duties duties;
  @Autowired StandIns standIns;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Actor leader;
  private Actor away;
  private Actor standIn;
  private Plan plan;

  @BeforeEach
  void anOfficerIsAway() {
    leader = plans.someone("leader", "women", WARD);
    away = plans.someone("officer", "women", WARD);
    standIn = visitors.person("Phan Thị Làm Thay");
    plan = plans.in(WARD).now();
    work.begun(plan);
    work.counted(leader, plan, 5);
  }

  @Test
  void theWorkLiesOnTheBenchOfWhoeverStandsInAndIsDecidedInThePlaceOfTheOther() {
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThatThrownBy(() -> reporting.confirm(standIn, plan.id(), 1))
        .as("before")
        .isInstanceOf(Forbidden.class);
    var handedOn = handOver(away, standIn);
    assertThat(waiting(standIn)).hasSize(1);
    assertThat(visitors.signedIn(standIn).get("/workbench?lang=en").body())
        .contains("You stand in for " + away.name());
    assertThat(confirmationPage(standIn)).contains("data-key=\"c\"");
    reporting.confirm(standIn, plan.id(), 1);
    assertThat(reports.latest(plan.id()).orElseThrow().decision().orElseThrow().stead())
        .contains(away.person());
    assertThat(confirmationPage(away)).contains("In place of " + away.name());
    assertThat(inTheTrail()).containsExactly(away.person().value());
    standIns.end(away, handedOn);
    assertThatThrownBy(() -> reporting.reopen(standIn, plan.id(), "x"))
        .as("after")
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void whatTheOfficerReportedTheStandInDoesNotDecideUnlessForSomebodyElse() {
    drafts.change(away, plan.id(), draft -> draft.with("Bà con rất vui."));
    reporting.report(leader, plan.id(), drafts.of(plan.id()).report());
    var _ = handOver(away, standIn);
    assertThatThrownBy(() -> reporting.confirm(standIn, plan.id(), 1))
        .isInstanceOf(OwnReport.class);
    assertThat(waiting(standIn)).isEmpty();
    assertThat(confirmationPage(standIn)).doesNotContain("data-key=\"c\"");
    var second = plans.someone("officer", "women", WARD);
    var _ = handOver(second, standIn);
    assertThat(waiting(standIn)).hasSize(1);
    reporting.confirm(standIn, plan.id(), 1);
    assertThat(reports.latest(plan.id()).orElseThrow().decision().orElseThrow().stead())
        .contains(second.person());
  }

  @Test
  void whatTheStandInReportedTheyDoNotDecide() {
    var _ = handOver(away, leader);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThatThrownBy(() -> reporting.confirm(leader, plan.id(), 1)).isInstanceOf(OwnReport.class);
    assertThat(waiting(leader)).isEmpty();
  }

  @Test
  void whoeverHoldsTheRightThemselvesDecidesForNobody() {
    var second = plans.someone("officer", "women", WARD);
    drafts.change(away, plan.id(), draft -> draft.with("Bà con rất vui."));
    reporting.report(leader, plan.id(), drafts.of(plan.id()).report());
    var _ = handOver(away, second);
    reporting.confirm(second, plan.id(), 1);
    assertThat(reports.latest(plan.id()).orElseThrow().decision().orElseThrow().stead()).isEmpty();
  }

  @Test
  void itIsHandedOnByTwoFormsOnAPhone() {
    var unit = plan.shares().getFirst().unit().value();
    away = visitors.person("Đặng Văn Đi Công Tác");
    visitors.grant(away.person(), "officer", unit, clock.today(), clock.today().plusDays(30));
    var giver = visitors.signedIn(away);
    var colleague = visitors.person("Hồ Đỡ Việc");
    visitors.grant(colleague.person(), "officer", unit, clock.today(), clock.today().plusDays(30));
    var form = giver.get("/me/rights/hand-over?lang=en&q=" + colleague.name().replace(" ", "+"));
    assertThat(form.body()).contains("confirm activities");
    var grant = visitors.grantsOf(away.person()).getFirst();
    var fields =
        Map.of(
            "id", Ids.next().toString(),
            "person", colleague.person().toString(),
            "grants", grant.toString(),
            "permissions", "activity.confirm",
            "firstDay", clock.today().toString(),
            "lastDay", clock.today().plusDays(3).toString());
    var to = "/me/rights/hand-over?lang=en";
    var stranger = new HashMap<>(fields);
    stranger.put("person", visitors.person("Người lạ").person().toString());
    assertThat(giver.post(to, stranger).status().value()).isEqualTo(422);
    assertThat(giver.post(to, fields).status().value()).isEqualTo(303);
    assertThat(giver.get("/me/rights?lang=en").body())
        .contains("stands in for you", "Take back now");
    var theirs = visitors.signedIn(colleague);
    assertThat(theirs.get("/me/rights?lang=en").body()).contains("You stand in for " + away.name());
    var here = "/units/" + unit + "/rights";
    var asked =
        here + "?lang=en&q=Hồ+Đỡ+Việc&deed=activity.confirm&day=" + clock.today().plusDays(1);
    assertThat(giver.get(asked).body()).contains("in place of " + away.name());
    assertThat(giver.get(here + ".csv?lang=en&q=Hồ+Đỡ+Việc&deed=activity.confirm").body())
        .contains("in place of " + away.name());
    assertThat(giver.get(asked.replaceAll("day=.*", "day=" + clock.today().plusDays(4))).body())
        .doesNotContain("in place of " + away.name());
  }

  private UUID handOver(Actor giver, Actor deputy) {
    var id = Ids.next();
    standIns.handOver(
        giver,
        new StandIn(
            id,
            deputy.person(),
            Set.copyOf(visitors.grantsOf(giver.person())),
            Set.of(new Permission("activity.confirm")),
            clock.today(),
            clock.today().plusDays(7),
            ""));
    return id;
  }

  private String confirmationPage(Actor actor) {
    return visitors
        .signedIn(actor)
        .get("/activities/" + plan.id() + "/confirmation?lang=en")
        .body();
  }

  private List<UUID> inTheTrail() {
    return jdbc.sql(
            """
            select in_place_of from identity.audit
            where subject = :subject and deed = 'activity.confirmed'
            """)
        .param("subject", plan.id().value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  private List<Duties.Duty> waiting(Actor actor) {
    var ask =
        new Duties.Ask(Duties.Kind.TO_CONFIRM, "", Duties.Order.UNIT, Set.of(plan.id()), 0, 50);
    return duties.list(actor, ask).duties();
  }
}
