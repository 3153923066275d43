package org.chungtay.organization.leader;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Permission;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who gives the rights of a post, and whose they are when a person was written down twice.
@ProductTest
class RightsOfPostsTest {
  private static final UnitId WARD = UnitId.of(Ids.named("unit:labour:19774"));

  @Autowired Leaders leaders;
  @Autowired TakesOver takesOver;
  @Autowired OfficeRows offices;
  @Autowired Members members;
  @Autowired Groups groups;
  @Autowired SamePersons same;
  @Autowired StandIns standIns;
  @Autowired Organizations organizations;
  @Autowired Access access;

  private final Visitors visitors;
  private final LocalDate today;
  private final Visitor officer;

  @Autowired
  RightsOfPostsTest(Visitors visitors, CityClock clock) {
    this.visitors = visitors;
    today = clock.today();
    officer = visitors.as("officer", WARD.value());
  }

  /// An office outlasts an absence, and a deputy leads one day.
  @Test
  void whoeverStandsInForAnOfficerGivesNoLastingRights() {
    var group = group();
    var member = member(group);
    var standIn = visitors.person("Phan Thị Làm Thay");
    standIns.handOver(
        officer.actor(),
        new StandIn(
            Ids.next(),
            standIn.person(),
            standIns.own(officer.actor(), today).stream().map(StandIns.Own::grant).collect(toSet()),
            Stream.of("units.manage", "members.manage", "activity.plan", "activity.lead")
                .map(Permission::new)
                .collect(toSet()),
            today,
            today.plusDays(3),
            ""));
    assertThat(visitors.signedIn(standIn).get("/units/" + group.id() + "/leaders").body())
        .doesNotContain("name=\"person\"");
    for (var post : Post.values()) {
      assertThatThrownBy(() -> leaders.name(standIn, naming(Ids.next(), group, post, member)))
          .isInstanceOf(Forbidden.class);
    }
    leaders.name(officer.actor(), naming(Ids.next(), group, Post.DEPUTY, member));
    assertThat(deputies(group)).isOne();
  }

  @Test
  void aDeputyWhoWasWrittenDownTwiceStaysDeputy() {
    var group = group();
    var gone = member(group);
    var kept = visitors.person(gone.name());
    leaders.name(officer.actor(), naming(Ids.next(), group, Post.DEPUTY, gone));
    var decision = Ids.next();
    same.decide(
        officer.actor(),
        new Decision(
            decision,
            kept.person(),
            gone.person(),
            Verdict.SAME,
            Optional.of(kept.person()),
            Optional.empty()));
    takesOver.in(List.of(group.id()));
    assertThat(leads(kept, group)).as("takes over from nobody").isTrue();
  }

  private Naming naming(UUID id, Unit group, Post post, Actor who) {
    return new Naming(id, group.id(), post, who.person(), today.plusYears(2));
  }

  private Unit group() {
    var area = organizations.get(WARD).area();
    var name = "Công đoàn tổ " + Ids.next();
    return groups.open(
        officer.actor(), new NewGroup(UnitId.next(), WARD, name, area, today.minusDays(20)));
  }

  private Actor member(Unit group) {
    var person = visitors.person("Phan Thị Trưởng Nhóm");
    members.join(officer.actor(), Ids.next(), person.person(), group.id(), today.minusDays(5));
    return person;
  }

  private boolean leads(Actor actor, Unit group) {
    return access.allows(actor, OrganizationPermissions.MEMBERS, group.id().value());
  }

  private long deputies(Unit group) {
    return offices.of(group.id()).stream()
        .filter(one -> one.post() == Post.DEPUTY && one.on(today))
        .count();
  }
}
