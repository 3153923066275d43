package org.chungtay.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Grants;
import org.chungtay.organization.AlreadyMember;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Members;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ClosedGroupTest {
  private static final UnitId WARD = UnitId.of(Ids.named("unit:labour:19813"));

  private final Visitors visitors;
  @Autowired Members members;
  @Autowired Groups groups;
  @Autowired Grants grants;
  @Autowired Access access;
  @Autowired Organizations organizations;

  private final LocalDate today;
  private final Visitor officer;

  @Autowired
  ClosedGroupTest(Visitors visitors, CityClock clock) {
    this.visitors = visitors;
    today = clock.today();
    officer = visitors.as("officer", WARD.value());
  }

  @Test
  void closingEndsMembershipsAndRolesOnTheLastDay() {
    var group = group();
    var person = visitors.person("Phan Thị Ở Lại").person();
    members.join(officer.actor(), Ids.next(), person, group.id(), today.minusDays(3));
    var leader = visitors.person("Phan Văn Trưởng");
    visitors.grant(
        leader.person(), "leader", group.id().value(), today.minusDays(3), today.plusDays(300));
    assertThat(access.allows(leader, OrganizationPermissions.MEMBERS, group.id().value())).isTrue();

    groups.close(officer.actor(), group.id(), today.minusDays(1));
    assertThat(members.of(person))
        .extracting(Membership::lastDay)
        .containsExactly(Optional.of(today.minusDays(1)));
    assertThat(grants.of(leader.person()))
        .extracting(Grants.Grant::lastDay)
        .containsExactly(today.minusDays(1));
    assertThat(visitors.signedIn(leader).get("/units/" + group.id()).status().value())
        .isEqualTo(403);
  }

  @Test
  void aRoleInAClosedGroupGivesNothingAndOneAboveItStillReads() {
    var group = group();
    groups.close(officer.actor(), group.id(), today.minusDays(1));
    var leader = visitors.person("Phan Văn Quên");
    visitors.grant(
        leader.person(), "leader", group.id().value(), today.minusDays(3), today.plusDays(300));
    assertThat(access.allows(leader, OrganizationPermissions.MEMBERS, group.id().value()))
        .isFalse();
    var page = officer.get("/units/" + group.id());
    assertThat(page.status().value()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("/edit\"", "/groups/new\"", "/officers/new\"");
  }

  @Test
  void aGroupIsNotClosedBeforeItsNewestMemberJoined() {
    var group = group();
    var person = visitors.person("Phan Thị Mới Vào").person();
    members.join(officer.actor(), Ids.next(), person, group.id(), today);
    assertThatThrownBy(() -> groups.close(officer.actor(), group.id(), today.minusDays(1)))
        .isInstanceOf(InvalidInput.class);
    assertThat(members.of(person).getFirst().lastDay()).isEmpty();
  }

  /// The rule asks the unit above, so the page does too.
  @Test
  void editingIsOfferedToWhoeverMayDoIt() {
    var group = group();
    var edit = "/units/" + group.id() + "/edit";
    assertThat(officer.get("/units/" + group.id()).body()).contains(edit);
    var own = visitors.as("officer", group.id().value());
    assertThat(own.get("/units/" + group.id()).body()).doesNotContain(edit);
    assertThat(own.get(edit).status().value()).isEqualTo(403);
  }

  @Test
  void whoComesSecondIsToldWhoWasQuicker() {
    var group = group();
    groups.rename(officer.actor(), group.id(), "Tên của người đầu " + group.id(), 1);
    var late = Map.of("name", "Tên của người sau", "version", "1");
    var answer =
        visitors.as("officer", WARD.value()).post("/units/" + group.id() + "/rename", late);
    assertThat(answer.status().value()).isEqualTo(409);
    assertThat(answer.body()).contains(officer.actor().name());
  }

  @Test
  void anEarlierMembershipIsNotStretchedOverALaterOne() {
    var person = visitors.person("Phan Thị Vào Ra").person();
    var first = Ids.next();
    members.join(officer.actor(), first, person, WARD, today.minusDays(20));
    members.leave(officer.actor(), first, today.minusDays(15));
    members.join(officer.actor(), Ids.next(), person, WARD, today.minusDays(10));
    assertThatThrownBy(() -> members.leave(officer.actor(), first, today.minusDays(5)))
        .isInstanceOf(AlreadyMember.class);
    var leave = "/units/" + WARD + "/members/" + first + "/leave";
    assertThat(officer.post(leave, Map.of("lastDay", today.toString())).status().value())
        .isEqualTo(409);
  }

  private Unit group() {
    var ward = organizations.get(WARD);
    var name = "Công đoàn " + Ids.next();
    return groups.open(
        officer.actor(), new NewGroup(UnitId.next(), WARD, name, ward.area(), today.minusDays(10)));
  }
}
