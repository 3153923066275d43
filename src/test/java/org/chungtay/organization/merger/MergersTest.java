package org.chungtay.organization.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.OwnMerger;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.UnitMergers.NewMerger;
import org.chungtay.organization.merger.Merger.State;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class MergersTest {
  @Autowired Mergers mergers;
  @Autowired MergerRows rows;
  @Autowired AppliesMergers applies;
  @Autowired Branches branches;
  @Autowired Groups groups;
  @Autowired Members members;
  @Autowired Leaders leaders;
  @Autowired Planning planning;
  @Autowired Reporting reporting;
  @Autowired PlansForTests plans;
  @Autowired Organizations organizations;
  @Autowired Access access;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private final Visitors visitors;
  private final LocalDate today;
  private final Unit city;
  private final Visitor writer;
  private final Visitor administrator;

  @Autowired
  MergersTest(Visitors visitors, Organizations organizations, CityClock clock) {
    this.visitors = visitors;
    today = clock.today();
    city = organizations.cityUnit(organizations.byCode("veterans").orElseThrow().id());
    writer = visitors.as("officer", city.id().value());
    administrator = visitors.as("administrator", city.id().value());
  }

  @Test
  void whatHungOnTheUnitsGoesOnInTheOneThatTheyBecame() {
    var health = branch();
    var school = branch();
    var cell = group(health, "Chi hội 1");
    var _ = group(school, "Chi hội 1");
    var member = member(cell);
    var leader = member(cell);
    leaders.name(
        writer.actor(),
        new Naming(Ids.next(), cell.id(), Post.LEADER, leader.person(), today.plusYears(1)));
    var officer = visitors.as("officer", school.id().value());
    var planned = planned(health);
    var reported = reported(school);
    var id = written(today, health, school);
    var preview = writer.get("/mergers/" + id + "?lang=en").body();
    assertThat(preview).contains("another administrator has to approve", "Planned work");
    assertThat(mergers.approve(administrator.actor(), id)).isTrue();

    var merged = merged(id);
    assertThat(merged.path()).containsExactly(city.id(), merged.id());
    for (var former : List.of(health, school, cell)) {
      assertThat(organizations.get(former.id()).until()).contains(today);
    }
    assertThat(organizations.below(merged.id(), today))
        .extracting(Unit::name)
        .containsExactlyInAnyOrder(
            "Chi hội 1 (" + health.name() + ")", "Chi hội 1 (" + school.name() + ")");
    var now = members.of(member.person()).getLast();
    assertThat(organizations.get(now.unit()).path()).contains(merged.id());
    assertThat(joined(now.id())).isEqualTo(today.minusDays(9));
    assertThat(counted(merged)).isEqualTo(2);
    assertThat(manages(leader, organizations.get(now.unit()))).isTrue();
    assertThat(officer.get("/units/" + now.unit() + "/leaders").body()).contains(leader.name());
    assertThat(manages(officer.actor(), merged)).isTrue();
    assertThat(planning.get(writer.actor(), planned.id()).leadUnit()).isEqualTo(merged.id());
    assertThat(planning.get(writer.actor(), reported.id()).leadUnit()).isEqualTo(school.id());
    reporting.confirm(visitors.as("officer", merged.id().value()).actor(), reported.id(), 1);
    assertThat(writer.get("/units/" + merged.id() + "?lang=en").body())
        .contains("Goes on from", health.name(), school.name());
    assertThat(writer.get("/units/" + health.id() + "?lang=en").body())
        .contains("data-successors", merged.name());
  }

  @Test
  void anAdministratorWhoIsAnotherPersonApproves() {
    var own = writtenBy(administrator.actor(), today.plusDays(5), branch(), branch());
    assertThatThrownBy(() -> mergers.approve(administrator.actor(), own))
        .isInstanceOf(OwnMerger.class);
    var second = visitors.as("officer", city.id().value());
    assertThatThrownBy(() -> mergers.approve(second.actor(), own)).isInstanceOf(Forbidden.class);
    assertThat(second.get("/mergers/" + own).body()).doesNotContain("/approve\"");
    var other = visitors.as("administrator", city.id().value());
    for (int sending = 0; sending < 2; sending++) {
      assertThat(mergers.approve(other.actor(), own)).isFalse();
    }
    var ward = visitors.as("administrator", plans.unit("veterans", "Kim Long").id().value());
    assertThat(ward.get("/mergers/" + own).status().value()).isEqualTo(403);
    mergers.drop(writer.actor(), own);
    assertThat(writer.post("/mergers/" + own + "/drop", Map.of()).status().value()).isEqualTo(303);
  }

  @Test
  void itIsAppliedOnItsDayByTheClockAndOnce() {
    var units = List.of(branch(), branch(), branch());
    var id = written(today.plusDays(1), units.toArray(Unit[]::new));
    var _ = mergers.approve(administrator.actor(), id);
    AppliesDueMergers.applyDue(rows, applies, clock);
    assertThat(organizations.get(units.getFirst().id()).until()).isEmpty();
    comes(id);
    for (int tick = 0; tick < 2; tick++) {
      AppliesDueMergers.applyDue(rows, applies, clock);
    }
    assertThat(rows.find(id).orElseThrow().state()).isEqualTo(State.APPLIED);
    assertThat(units)
        .extracting(unit -> organizations.get(unit.id()).until())
        .containsOnly(Optional.of(today));
    assertThat(merged(id).since()).isEqualTo(today);
  }

  @Test
  void anApprovedPlanThatIsSoundNoMoreIsLeftAndSaysWhy() {
    var closing = branch();
    var id = written(today.plusDays(1), branch(), closing);
    var _ = mergers.approve(administrator.actor(), id);
    groups.close(writer.actor(), closing.id(), today.minusDays(1));
    comes(id);
    AppliesDueMergers.applyDue(rows, applies, clock);
    assertThat(rows.find(id).orElseThrow().state()).isEqualTo(State.APPROVED);
    assertThat(writer.get("/mergers/" + id).body()).contains("data-problems");
    mergers.drop(writer.actor(), id);
  }

  @Test
  void whatIsWrongIsRefusedAtItsFieldAndNothingIsKept() {
    var first = branch();
    var second = branch();
    var ward = plans.unit("veterans", "Kim Long");
    refused("units", "merger-too-few", today, first);
    refused("units", "not-a-choice", today, first, plans.unit("youth", "Kim Long"));
    refused("units", "merger-not-alike", today, first, ward);
    refused("units", "merger-not-in-force", today.minusDays(40), first, second);
    var open = written(today.plusDays(3), first, second);
    refused("units", "merger-in-another-plan", today.plusDays(9), second, branch());
    mergers.drop(writer.actor(), open);
    var taken =
        new NewMerger(Ids.next(), city.id(), branch().name(), today, "QĐ", ids(first, second));
    assertThatThrownBy(() -> mergers.write(writer.actor(), taken))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            bad -> assertThat(bad.fields().getFirst().field()).isEqualTo("name"));
    assertThat(rows.find(taken.id())).isEmpty();
  }

  private void refused(String field, String code, LocalDate day, Unit... units) {
    var merger = new NewMerger(Ids.next(), city.id(), "Hội " + Ids.next(), day, "QĐ", ids(units));
    assertThatThrownBy(() -> mergers.write(writer.actor(), merger))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            bad -> {
              assertThat(bad.fields().getFirst().field()).isEqualTo(field);
              assertThat(bad.fields().getFirst().code()).isEqualTo(code);
            });
    assertThat(rows.find(merger.id())).isEmpty();
  }

  private static List<UUID> ids(Unit... units) {
    return java.util.Arrays.stream(units).map(unit -> unit.id().value()).toList();
  }

  private UUID written(LocalDate day, Unit... units) {
    return writtenBy(writer.actor(), day, units);
  }

  private UUID writtenBy(Actor actor, LocalDate day, Unit... units) {
    var id = Ids.next();
    mergers.write(
        actor, new NewMerger(id, city.id(), "Hội khối " + id, day, "Quyết định 12", ids(units)));
    return id;
  }

  private void comes(UUID id) {
    jdbc.sql("update organization.merger set day = :today where id = :id")
        .param("today", today)
        .param("id", id)
        .update();
  }

  private Unit merged(UUID id) {
    return organizations.get(UnitId.of(Ids.named("unit:merger:" + id)));
  }

  private Unit branch() {
    var id = UnitId.next();
    return branches.open(
        writer.actor(),
        new NewBranch(id, city.id(), "Hội " + id, Sector.AGENCY, today.minusDays(20)));
  }

  private Unit group(Unit above, String name) {
    return groups.open(
        writer.actor(),
        new NewGroup(UnitId.next(), above.id(), name, above.area(), today.minusDays(20)));
  }

  private Actor member(Unit unit) {
    var person = visitors.person("Hồ Văn Cựu Binh");
    members.join(writer.actor(), Ids.next(), person.person(), unit.id(), today.minusDays(9));
    return person;
  }

  private Plan planned(Unit lead) {
    var plan = PlansForTests.led(lead, plans.in("Kim Long").tomorrow());
    var _ = planning.plan(visitors.as("officer", lead.id().value()).actor(), plan);
    return plan;
  }

  private Plan reported(Unit lead) {
    var plan = PlansForTests.led(lead, plans.in("Kim Long").now());
    var site = plan.sites().getFirst().id();
    reporting.reportUnplanned(
        visitors.as("leader", lead.id().value()).actor(),
        plan,
        List.of(new Delegation(Ids.next(), site, "Chi hội 1", Optional.empty(), 9)),
        new Report("", List.of(new Result(site, "waste-bags", BigDecimal.TEN))));
    return plan;
  }

  private boolean manages(Actor actor, Unit unit) {
    return access.allows(actor, OrganizationPermissions.MEMBERS, unit.id().value());
  }

  private LocalDate joined(UUID membership) {
    return jdbc.sql("select coalesce(joined, since) from organization.v_membership where id = :id")
        .param("id", membership)
        .query(LocalDate.class)
        .single();
  }

  private int counted(Unit unit) {
    return jdbc.sql(
            """
            select count(*)::int from organization.v_membership m
            join organization.v_unit u on u.id = m.unit and u.path @> array[:unit]
            where not m.temporary and daterange(m.since, m.last_day, '[]') @> :today
            """)
        .param("unit", unit.id().value())
        .param("today", today)
        .query(Integer.class)
        .single();
  }
}
