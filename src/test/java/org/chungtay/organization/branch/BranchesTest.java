package org.chungtay.organization.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.identity.Access;
import org.chungtay.organization.AreaOutsideUnit;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Branches.Wanted;
import org.chungtay.organization.GroupExists;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.GroupsStillOpen;
import org.chungtay.organization.Members;
import org.chungtay.organization.NotSectoral;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class BranchesTest {
  @Autowired Branches branches;
  @Autowired Groups groups;
  @Autowired Members members;
  @Autowired Reporting reporting;
  @Autowired Outcomes outcomes;
  @Autowired PlansForTests plans;
  @Autowired Organizations organizations;
  @Autowired Access access;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private final LocalDate today;
  private final Unit city;
  private final Visitor officer;

  @Autowired
  BranchesTest(Visitors visitors, Organizations organizations, CityClock clock) {
    today = clock.today();
    city = organizations.cityUnit(organizations.byCode("youth").orElseThrow().id());
    officer = visitors.as("officer", city.id().value());
  }

  @Test
  void aBranchIsOpenedOnceBelowTheCityOrAnotherBranch() {
    var id = UnitId.next();
    var name = "Đoàn Sở " + id;
    var branch = open(new NewBranch(id, city.id(), name, Sector.AGENCY, today));
    assertThat(open(new NewBranch(id, city.id(), name, Sector.AGENCY, today))).isEqualTo(branch);
    assertThat(branch.area()).isEqualTo(city.area());
    var below = open(branch, "Đoàn phòng", Sector.OTHER);
    assertThat(below.path()).containsExactly(city.id(), branch.id(), below.id());
    assertThat(organizations.sectoral(below)).isTrue();
    assertThat(organizations.sectoral(city)).isFalse();
    assertThatThrownBy(() -> open(branch, "đoàn PHÒNG", Sector.TRADE))
        .isInstanceOf(GroupExists.class);
    var ward = plans.unit("youth", "Thủy Xuân");
    assertThatThrownBy(() -> open(ward, "Chi đoàn nghề", Sector.TRADE))
        .isInstanceOf(NotSectoral.class);
  }

  @Test
  void itAndItsGroupsLieInNoWard() {
    var branch = branch();
    var ward = plans.ward("Thủy Xuân").id();
    var group = new NewGroup(UnitId.next(), branch.id(), "Chi đoàn 1", ward, today);
    assertThatThrownBy(() -> groups.open(officer.actor(), group))
        .isInstanceOf(AreaOutsideUnit.class);
    assertThat(group(branch, "Chi đoàn 1").area()).isEqualTo(city.area());
    assertThat(organizations.inArea(ward, today))
        .extracting(Unit::kind)
        .doesNotContain(Unit.Kind.BRANCH);
    var moved =
        jdbc.sql("update organization.unit set area = :area where id = :id")
            .param("area", ward.value())
            .param("id", branch.id().value());
    assertThatThrownBy(moved::update).isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void rightsHoldInTheBranchAndBelowItOnly() {
    var branch = branch();
    var group = group(branch, "Chi đoàn 1");
    var leader = visitors.as("leader", branch.id().value());
    assertThat(manages(leader, group)).isTrue();
    assertThat(manages(leader, branch())).isFalse();
    assertThat(manages(leader, city)).isFalse();
    assertThat(manages(officer, group)).isTrue();
  }

  @Test
  void itsMembersAreCountedInItAndInTheCity() {
    var before = members(city);
    var branch = branch();
    var group = group(branch, "Chi đoàn 1");
    var person = visitors.person("Hoàng Thị Y Tá").person();
    members.join(officer.actor(), Ids.next(), person, group.id(), today);
    assertThat(members(branch)).isEqualTo(1);
    assertThat(members(city)).isEqualTo(before + 1);
  }

  @Test
  void whatItDidIsCountedWhereItWasDone() {
    var branch = branch();
    var ward = plans.ward("Kim Long").id();
    var scope = Scope.city(today, today).of(city.organization()).in(ward);
    var before = bags(scope);
    var plan = PlansForTests.led(branch, plans.in("Kim Long").now());
    var site = plan.sites().getFirst().id();
    var heads = new Delegation(Ids.next(), site, "Chi đoàn 1", Optional.empty(), 9);
    reporting.reportUnplanned(
        visitors.as("leader", branch.id().value()).actor(),
        plan,
        List.of(heads),
        new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
    reporting.confirm(officer.actor(), plan.id(), 1);
    assertThat(bags(scope).subtract(before)).isEqualByComparingTo("12");
    shownToEveryone(branch, plan.title());
  }

  private void shownToEveryone(Unit branch, String title) {
    var reader = visitors.anonymous();
    var list = "/organizations/youth/branches?lang=en&q=" + branch.name();
    assertThat(reader.get(list).body()).contains(branch.name(), "Participations: 9 ", "Agency");
    assertThat(reader.get(list + "&sector=trade").body())
        .contains("There is no branch like that")
        .doesNotContain("Participations: 9 ");
    var one = "/organizations/youth/branches/" + branch.id() + "?lang=en";
    assertThat(reader.get(one).body())
        .contains(branch.name(), title, "href=\"#done\"><span class=\"figure-value\">12<");
    var before = "&from=2020-01-01&to=2020-12-31";
    assertThat(reader.get(one + before).body())
        .contains("No outcome was confirmed", "No activity in this period")
        .doesNotContain(title);
    assertThat(reader.get(one + "&page=1").body()).doesNotContain(title);
    var empty = open(city, "Đoàn Trường " + Ids.next(), Sector.SCHOOL);
    assertThat(reader.get("/organizations/youth/branches/" + empty.id() + "?lang=vi").body())
        .contains("chưa có kết quả nào");
    for (var wrong :
        new String[] {"women/branches/" + branch.id(), "youth/branches/" + city.id()}) {
      assertThat(reader.get("/organizations/" + wrong).status().value()).isEqualTo(404);
    }
  }

  @Test
  void theListIsTakenAlongAsItIsAskedFor() {
    var branch = open(city, "Đoàn Cảng " + Ids.next(), Sector.ENTERPRISE);
    var file = "/units/" + city.id() + "/branches.csv?lang=en&q=";
    assertThat(officer.get(file + branch.name()).body())
        .contains("\"" + branch.name() + "\"", "\"Enterprise\"", "\"" + city.name() + "\"")
        .hasLineCount(2);
    assertThat(officer.get(file + branch.name() + "&sector=school").body()).hasLineCount(1);
    assertThat(officer.get(file.replace(".csv", ".xlsx")).body()).startsWith("PK");
    var stranger = visitors.as("officer", branch.id().value());
    assertThat(stranger.get(file).status().value()).isEqualTo(403);
  }

  @Test
  void itIsRenamedAndClosedAfterWhatLiesBelowIt() {
    var branch = branch();
    var group = group(branch, "Chi đoàn 1");
    var edit = officer.get("/units/" + branch.id() + "/edit?lang=en").body();
    assertThat(edit).contains("Rename or close the branch");
    groups.rename(officer.actor(), branch.id(), "Đoàn Sở mới " + branch.id(), 1);
    assertThatThrownBy(() -> groups.close(officer.actor(), branch.id(), today))
        .isInstanceOf(GroupsStillOpen.class);
    groups.close(officer.actor(), group.id(), today);
    groups.close(officer.actor(), branch.id(), today);
    assertThat(organizations.get(branch.id()).until()).contains(today.plusDays(1));
  }

  @Test
  void theTreeIsSearchedByNameAndSectorAndShownToThePublic() {
    var branch = open(city, "Đoàn Bệnh viện " + Ids.next(), Sector.AGENCY);
    var below = open(branch, "Đoàn Khoa Nhi " + Ids.next(), Sector.OTHER);
    var tree = "/units/" + city.id() + "/branches";
    assertThat(officer.get(tree + "?q=benh vien").body()).contains(branch.name());
    assertThat(officer.get(tree + "?q=khoa nhi&sector=other").body())
        .contains(below.name(), branch.name());
    assertThat(officer.get(tree + "?q=khoa nhi&sector=school&lang=en").body())
        .contains("No branch like that was found")
        .doesNotContain(below.name());
    assertThat(officer.get("/units/" + city.id()).body()).contains(branch.name());
    assertThat(officer.get("/units/" + below.id() + "?lang=en").body()).contains("Other");
    var shown = branches.of(city.organization(), today, new Wanted("", Optional.empty(), 0, 500));
    assertThat(shown).extracting(Branches.Branch::id).containsSubsequence(branch.id(), below.id());
    assertThat(visitors.anonymous().get("/organizations/youth").status().value()).isEqualTo(200);
  }

  private Unit branch() {
    return open(city, "Đoàn Sở " + Ids.next(), Sector.AGENCY);
  }

  private Unit open(Unit above, String name, Sector sector) {
    return open(new NewBranch(UnitId.next(), above.id(), name, sector, today));
  }

  private Unit open(NewBranch branch) {
    return branches.open(officer.actor(), branch);
  }

  private Unit group(Unit above, String name) {
    return groups.open(
        officer.actor(), new NewGroup(UnitId.next(), above.id(), name, above.area(), today));
  }

  private boolean manages(Visitor visitor, Unit unit) {
    return access.allows(visitor.actor(), OrganizationPermissions.MEMBERS, unit.id().value());
  }

  private int members(Unit unit) {
    return jdbc.sql(
            """
            select count(distinct m.person)::int from organization.v_membership m
            join organization.v_unit u on u.id = m.unit and u.path @> array[:unit]
            where not m.temporary and daterange(m.since, m.last_day, '[]') @> :today
            """)
        .param("unit", unit.id().value())
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  private BigDecimal bags(Scope scope) {
    return outcomes.totals(scope).stream()
        .filter(figure -> figure.indicator().code().equals("waste-bags"))
        .map(Outcomes.Figure::total)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
