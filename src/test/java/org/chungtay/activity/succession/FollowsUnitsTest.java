package org.chungtay.activity.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.State;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.territory.TouchedByReorganization;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// It has wards of its own in the city, which other tests count.
@SeparateProductTest
class FollowsUnitsTest {
  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired Duties duties;
  @Autowired List<TouchedByReorganization> touched;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private LocalDate today;
  private AreaId ward;
  private Unit women;
  private Unit youth;

  @BeforeEach
  void aWard() {
    today = clock.today();
    ward = reorganizations.ward("Bến Ngự");
    units.openIn(ward, "Bến Ngự");
    women = units.unit("women", ward);
    youth = units.unit("youth", ward);
  }

  @Test
  void aReportThatWaitsIsDecidedOnBySuccessorsOfficers() {
    var group = units.group(women, "Chi hội 3", ward);
    var plan = plan(group, today.minusDays(6), site(ward));
    reported(plan);
    var serving = officer(women, today.plusDays(36));
    var former = officer(women, today.minusDays(1));
    var partner = officer(youth, today.plusDays(36));
    var merged = merged(today);

    assertThat(waiting(serving, Duties.Kind.TO_CONFIRM, plan)).isEqualTo(1);
    assertThat(waiting(former, Duties.Kind.TO_CONFIRM, plan)).isZero();
    assertThat(waiting(partner, Duties.Kind.SHARES, plan)).isEqualTo(1);
    assertThatThrownBy(() -> reporting.confirm(former, plan.id(), 1)).isInstanceOf(Forbidden.class);
    planning.answer(partner, plan.id(), youth.id(), true, "");
    assertThat(
            visitors.signedIn(serving).get("/activities/" + plan.id() + "/confirmation").status())
        .matches(status -> status.value() == 200);
    reporting.confirm(serving, plan.id(), 1);
    var done = planning.get(serving, plan.id());
    assertThat(done.state()).isEqualTo(State.CONFIRMED);
    assertThat(done.leadUnit()).as("what was done keeps its units").isEqualTo(group.id());
    assertThat(done.area()).isEqualTo(ward).isNotEqualTo(merged);
  }

  @Test
  void aReportIsSentBackAndSentAnewBySuccessorsPeople() {
    var plan = plan(women, today.minusDays(6), site(ward));
    reported(plan);
    var merged = units.unit("women", merged(today));
    var officer = visitors.as("officer", merged.id().value()).actor();
    var leader = visitors.as("leader", merged.id().value()).actor();
    reporting.sendBack(officer, plan.id(), 1, "Thiếu chi hội 7");
    assertThat(waiting(leader, Duties.Kind.RETURNED, plan)).isEqualTo(1);
    reporting.report(leader, plan.id(), report(plan, "4"));
    assertThat(planning.get(leader, plan.id()).state()).isEqualTo(State.REPORTED);
  }

  @Test
  void whatIsPlannedNextMonthGoesOnAsItWasAgreed() {
    var plan = plan(women, today.plusDays(30), site(ward));
    announced(plan);
    planning.answer(
        visitors.as("officer", youth.id().value()).actor(), plan.id(), youth.id(), true, "");
    var before = stored(plan);
    var merged = merged(today);
    var after = stored(plan);
    assertThat(after.shares())
        .extracting(share -> share.unit(), share -> share.part())
        .containsExactly(
            tuple(units.unit("women", merged).id(), new BigDecimal("0.6")),
            tuple(units.unit("youth", merged).id(), new BigDecimal("0.4")));
    assertThat(after.leadUnit()).isEqualTo(after.hostUnit()).isEqualTo(units.successor(women).id());
    assertThat(after.area()).isEqualTo(merged);
    assertThat(after.sites().getFirst().area()).isEqualTo(merged);
    assertThat(after.terms()).as("nobody is asked again").isEqualTo(before.terms());
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(deeds(plan)).isEqualTo(1);
  }

  @Test
  void aSitesPointTellsInWhichPartOfASplitWardItLies() {
    var day = today.plusDays(20);
    var residential = reorganizations.residential(ward, "5");
    var there = new Activity.Point(16.95, 107.05);
    var placed =
        plan(
            women,
            day.plusDays(2),
            new Activity.Site(SiteId.next(), "A", ward, Optional.of(there)));
    var unplaced = plan(women, day.plusDays(2), site(ward));
    var known = plan(women, day.plusDays(2), site(residential));
    var earlier = plan(women, day.minusDays(2), site(ward));
    Stream.of(placed, unplaced, known, earlier).forEach(this::announced);
    var heavy = reorganizations.ward("Bến Ngự Thượng", day);
    var light = reorganizations.ward("Bến Ngự Hạ", day);
    reorganizations.square(heavy, 107.1, 16.9);
    reorganizations.square(light, 107.0, 16.9);
    var next = reorganizations.residential(light, "5", day);
    var _ =
        reorganizations.happen(
            day,
            Map.of(
                ward,
                new Became(Map.of(heavy, "0.6", light, "0.4")),
                residential,
                Became.one(next)));
    var upper = units.unit("women", heavy, day);
    var lower = units.unit("women", light, day);
    assertThat(List.of(stored(placed), stored(unplaced), stored(known), stored(earlier)))
        .extracting(Activity::area, Activity::leadUnit, one -> one.sites().getFirst().area())
        .containsExactly(
            tuple(light, lower.id(), light),
            tuple(heavy, upper.id(), heavy),
            tuple(light, lower.id(), next),
            tuple(ward, women.id(), ward));
  }

  @Test
  void toldTwiceItChangesNothingTheSecondTime() {
    var plan = plan(women, today.plusDays(30), site(ward));
    announced(plan);
    var renamed = reorganizations.ward("Bến Ngự Mới", today);
    var happened = reorganizations.happen(today, Map.of(ward, Became.one(renamed)));
    var before = stored(plan);
    assertThat(before.area()).isEqualTo(renamed);
    reorganizations.tellAgain(happened);
    assertThat(stored(plan)).isEqualTo(before);
    assertThat(deeds(plan)).isEqualTo(1);
  }

  @Test
  void whomTheListsOfAUnitMeantThoseOfItsSuccessorMeanToo() {
    var person = visitors.person("Lê Thị Chủ Nhật").person().value();
    jdbc.sql("insert into activity.known_person values (:unit, :person)")
        .param("unit", women.id().value())
        .param("person", person)
        .update();
    var merged = units.unit("women", merged(today));
    assertThat(
            jdbc.sql("select unit from activity.known_person where person = :person")
                .param("person", person)
                .query(Sql.rows(UUID.class))
                .list())
        .containsExactlyInAnyOrder(women.id().value(), merged.id().value());
  }

  @Test
  void beforeAnybodyDecidesItIsToldWhatWouldBeTouched() {
    var group = units.group(women, "Chi hội 4", ward);
    var _ = officer(group, today.plusDays(3));
    var _ = officer(women, today.minusDays(1));
    announced(plan(group, today.plusDays(3), site(ward)));
    announced(plan(women, today.plusDays(4), site(ward)));
    reported(plan(women, today.minusDays(3), site(ward)));
    var counted =
        touched.stream()
            .flatMap(module -> module.touched(List.of(ward), today.plusDays(2)).stream())
            .filter(one -> !one.what().equals("figures"))
            .toList();
    // officers: planned, reported, or in office still
    var there = List.of("units 6", "groups 1", "officers 4", "planned 2");
    var none = List.of("members 0", "places 0", "adoptions 0", "copies 0", "voices 0");
    assertThat(counted)
        .allMatch(one -> one.former().equals(ward))
        .extracting(one -> one.what() + " " + one.count())
        .containsExactlyInAnyOrderElementsOf(Stream.concat(there.stream(), none.stream()).toList());
  }

  private AreaId merged(LocalDate day) {
    var other = reorganizations.ward("An Cựu");
    units.openIn(other, "An Cựu");
    var merged = reorganizations.ward("Bờ Sông", day);
    var _ =
        reorganizations.happen(day, Map.of(ward, Became.one(merged), other, Became.one(merged)));
    return merged;
  }

  private Activity.Site site(AreaId area) {
    return new Activity.Site(SiteId.next(), "Nhà văn hoá", area, Optional.empty());
  }

  private Plan plan(Unit lead, LocalDate day, Activity.Site site) {
    var starts = clock.instantOf(day.atTime(LocalTime.NOON));
    return new Plan(
        ActivityId.next(),
        "Chủ nhật xanh",
        "",
        "",
        lead.id(),
        starts,
        starts.plus(Duration.ofHours(2)),
        Optional.empty(),
        List.of(
            new Share(lead.organization(), lead.id(), new BigDecimal("0.6")),
            new Share(youth.organization(), youth.id(), new BigDecimal("0.4"))),
        List.of(site));
  }

  private void announced(Plan plan) {
    planning.announce(visitors.as("officer", plan.leadUnit().value()).actor(), plan);
  }

  private void reported(Plan plan) {
    var leader = visitors.as("leader", plan.leadUnit().value()).actor();
    var site = plan.sites().getFirst().id();
    var came = new Delegation(Ids.next(), site, "Chi hội 4", Optional.of(plan.leadUnit()), 8);
    reporting.reportUnplanned(leader, plan, List.of(came), report(plan, "3"));
  }

  private static Reporting.Report report(Plan plan, String kilograms) {
    var site = plan.sites().getFirst().id();
    var result = new Reporting.Result(site, "waste-collected", new BigDecimal(kilograms));
    return new Reporting.Report("Bà con rất vui.", List.of(result));
  }

  private Actor officer(Unit unit, LocalDate last) {
    var officer = visitors.person("Phan Thị Nhiệm Kỳ");
    visitors.grant(officer.person(), "officer", unit.id().value(), today.minusDays(90), last);
    return officer;
  }

  private long waiting(Actor actor, Duties.Kind kind, Plan plan) {
    return duties
        .list(actor, new Duties.Ask(kind, "", Duties.Order.UNIT, Set.of(plan.id()), 0, 50))
        .count();
  }

  private Activity stored(Plan plan) {
    var city = visitors.as("officer", Access.INSTALLATION).actor();
    return planning.get(city, plan.id());
  }

  private int deeds(Plan plan) {
    return jdbc.sql(
            """
            select count(*) from identity.audit
            where subject = :id and deed = 'activity.goes-on' and person is null
            """)
        .param("id", plan.id().value())
        .query(Integer.class)
        .single();
  }
}
