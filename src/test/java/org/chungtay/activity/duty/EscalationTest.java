package org.chungtay.activity.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.activity.Duties.Escalation;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Duties.Order;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class EscalationTest {
  private static final String WARD = "Thủy Xuân";
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final LocalDate BEFORE_THE_NATIONAL_DAY = LocalDate.of(2026, 8, 31);

  @Autowired Duties duties;
  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void afterThreeWorkingDaysTheUnitAboveSeesItAndAfterSevenItIsOverdueWithTheCity() {
    var report = reportedOn(MONDAY);
    assertThat(seenAbove(report, MONDAY.plusDays(2))).isEmpty();
    assertThat(seenAbove(report, MONDAY.plusDays(3))).contains(Escalation.UNIT_ABOVE);
    assertThat(seenAbove(report, MONDAY.plusDays(6))).contains(Escalation.UNIT_ABOVE);
    assertThat(seenAbove(report, MONDAY.plusDays(8))).contains(Escalation.UNIT_ABOVE);
    assertThat(seenAbove(report, MONDAY.plusDays(9))).contains(Escalation.CITY);
  }

  @Test
  void publicHolidaysAreNoWorkingDays() {
    var report = reportedOn(BEFORE_THE_NATIONAL_DAY);
    assertThat(seenAbove(report, LocalDate.of(2026, 9, 4))).isEmpty();
    assertThat(seenAbove(report, LocalDate.of(2026, 9, 7))).contains(Escalation.UNIT_ABOVE);
  }

  @Test
  void theWardsOwnOfficersAndThoseOfAnotherTreeDoNotSeeItAsEscalated() {
    var report = reportedOn(MONDAY);
    on(
        MONDAY.plusDays(20),
        () -> {
          var own = plans.someone("officer", "women", WARD);
          assertThat(waiting(own, Kind.ESCALATED, report)).isEmpty();
          assertThat(waiting(own, Kind.TO_CONFIRM, report))
              .singleElement()
              .extracting(Duty::escalation)
              .isEqualTo(Escalation.CITY);
          var youth = visitors.as("officer", above("youth")).actor();
          assertThat(waiting(youth, Kind.ESCALATED, report)).isEmpty();
          assertThat(duties.counts(visitors.person("Hồ Thị Xuân")))
              .containsEntry(Kind.ESCALATED, 0);
        });
  }

  @Test
  void whatIsDecidedIsNoLongerEscalated() {
    var report = reportedOn(MONDAY);
    on(
        MONDAY.plusDays(10),
        () -> reporting.sendBack(plans.someone("officer", "women", WARD), report, 1, "Thiếu ảnh"));
    assertThat(seenAbove(report, MONDAY.plusDays(11))).isEmpty();
  }

  @Test
  void whatNobodyReportedRisesByTheSameWorkingDaysFromItsEnd() {
    var running = startedOn(MONDAY, plans.in(WARD));
    assertThat(seenAbove(Kind.ESCALATED_REPORTS, running, MONDAY.plusDays(2))).isEmpty();
    assertThat(seenAbove(Kind.ESCALATED_REPORTS, running, MONDAY.plusDays(3)))
        .contains(Escalation.UNIT_ABOVE);
    assertThat(seenAbove(Kind.ESCALATED_REPORTS, running, MONDAY.plusDays(9)))
        .contains(Escalation.CITY);
    on(
        MONDAY.plusDays(9),
        () ->
            assertThat(
                    waiting(
                        plans.someone("officer", "women", WARD), Kind.ESCALATED_REPORTS, running))
                .isEmpty());
  }

  @Test
  void whatWasSentBackRisesFromItsReturn() {
    var report = reportedOn(MONDAY);
    on(
        MONDAY.plusDays(1),
        () -> reporting.sendBack(plans.someone("officer", "women", WARD), report, 1, "Thiếu ảnh"));
    assertThat(seenAbove(Kind.ESCALATED_REPORTS, report, MONDAY.plusDays(3))).isEmpty();
    assertThat(seenAbove(Kind.ESCALATED_REPORTS, report, MONDAY.plusDays(4)))
        .contains(Escalation.UNIT_ABOVE);
  }

  @Test
  void anUnansweredShareRisesToThePartnersSuperiorAndToNobodyElse() {
    var joint = startedOn(MONDAY, plans.in(WARD).with("youth", 30));
    var late = MONDAY.plusDays(3);
    assertThat(seenAbove("youth", Kind.ESCALATED_SHARES, joint, MONDAY.plusDays(2))).isEmpty();
    assertThat(seenAbove("youth", Kind.ESCALATED_SHARES, joint, late))
        .contains(Escalation.UNIT_ABOVE);
    assertThat(seenAbove("women", Kind.ESCALATED_SHARES, joint, late)).isEmpty();
    on(
        late,
        () ->
            planning.answer(
                visitors.as("officer", above("youth")).actor(),
                joint,
                plans.unit("youth", WARD).id(),
                true,
                ""));
    assertThat(seenAbove("youth", Kind.ESCALATED_SHARES, joint, MONDAY.plusDays(9))).isEmpty();
  }

  @Test
  void sharesChangedLaterAreAskedForFromThenOn() {
    var joint = startedOn(MONDAY, plans.in(WARD).with("youth", 30));
    on(
        MONDAY.plusDays(2),
        () -> {
          var officer = plans.someone("officer", "women", WARD);
          var activity = planning.get(officer, joint);
          planning.share(
              officer,
              joint,
              plans.in(WARD).with("youth", 20).tomorrow().shares(),
              activity.version());
        });
    assertThat(seenAbove("youth", Kind.ESCALATED_SHARES, joint, MONDAY.plusDays(4))).isEmpty();
    assertThat(seenAbove("youth", Kind.ESCALATED_SHARES, joint, MONDAY.plusDays(7)))
        .contains(Escalation.UNIT_ABOVE);
  }

  @Test
  void draftsAndWhatComesLaterAreFoundAgain() {
    var quiet = "Khe Tre";
    var officer = plans.someone("officer", "women", quiet);
    var draft = planning.plan(officer, plans.in(quiet).tomorrow());
    var later = plans.in(quiet).at(clock.now().plus(Duration.ofDays(30)));
    planning.announce(officer, later);
    assertThat(waiting(officer, Kind.DRAFTS, draft)).hasSize(1);
    assertThat(waiting(officer, Kind.COMING, later.id())).hasSize(1);
    assertThat(waiting(officer, Kind.THIS_WEEK, later.id())).isEmpty();
    var neighbour = plans.someone("officer", "women", "Kim Long");
    assertThat(waiting(neighbour, Kind.DRAFTS, draft)).isEmpty();
    assertThat(waiting(neighbour, Kind.COMING, later.id())).isEmpty();
    var bench = visitors.signedIn(officer);
    assertThat(bench.get("/workbench?kind=drafts").body())
        .contains("/activities/" + draft + "/manage");
    assertThat(bench.get("/workbench?kind=coming").body())
        .contains("/activities/" + later.id() + "/manage");
  }

  @Test
  void theRuleIsData() {
    assertThat(
            jdbc.sql("select working_days from activity.escalation_rule order by working_days")
                .query(Integer.class)
                .list())
        .containsExactly(3, 7);
  }

  private ActivityId reportedOn(LocalDate day) {
    var plan = new ArrayList<ActivityId>();
    on(
        day,
        () -> {
          var planned = plans.in(WARD).now();
          var site = planned.sites().getFirst().id();
          reporting.reportUnplanned(
              plans.someone("leader", "women", WARD),
              planned,
              List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
              new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
          plan.add(planned.id());
        });
    return plan.getFirst();
  }

  /// One that began that morning and was never reported.
  private ActivityId startedOn(LocalDate day, PlansForTests.Draft draft) {
    var started = new ArrayList<ActivityId>();
    on(
        day,
        () -> {
          var officer = plans.someone("officer", "women", WARD);
          var plan = draft.now();
          planning.announce(officer, plan);
          planning.start(officer, plan.id());
          started.add(plan.id());
        });
    return started.getFirst();
  }

  private Optional<Escalation> seenAbove(ActivityId report, LocalDate day) {
    return seenAbove(Kind.ESCALATED, report, day);
  }

  private Optional<Escalation> seenAbove(Kind kind, ActivityId report, LocalDate day) {
    return seenAbove("women", kind, report, day);
  }

  private Optional<Escalation> seenAbove(
      String organization, Kind kind, ActivityId report, LocalDate day) {
    var seen = new ArrayList<Duty>();
    on(
        day,
        () -> {
          var officer = visitors.as("officer", above(organization)).actor();
          seen.addAll(waiting(officer, kind, report));
        });
    return seen.stream().map(Duty::escalation).findFirst();
  }

  private List<Duty> waiting(Actor officer, Kind kind, ActivityId report) {
    return duties
        .list(officer, new Ask(kind, "", Order.LONGEST_WAITING, Set.of(report), 0, 10))
        .duties();
  }

  private UUID above(String organization) {
    return jdbc.sql("select parent from organization.v_unit where id = :id")
        .param("id", plans.unit(organization, WARD).id().value())
        .query(UUID.class)
        .single();
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(10, 0)), deed);
  }
}
