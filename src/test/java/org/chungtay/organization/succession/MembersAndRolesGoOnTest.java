package org.chungtay.organization.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.organization.leader.TakesOver;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// It has wards of its own in the city, which other tests count.
@SeparateProductTest
class MembersAndRolesGoOnTest {
  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired Organizations organizations;
  @Autowired Members members;
  @Autowired Grants grants;
  @Autowired Leaders leaders;
  @Autowired TakesOver takesOver;
  @Autowired Access access;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private LocalDate today;
  private LocalDate yesterday;
  private AreaId west;
  private AreaId east;

  @BeforeEach
  void twoWards() {
    today = clock.today();
    yesterday = today.minusDays(1);
    west = reorganizations.ward("Tây Hồ");
    east = reorganizations.ward("Đông Hồ");
    units.openIn(west, "Tây Hồ");
    units.openIn(east, "Đông Hồ");
  }

  @Test
  void whoBelongedToBothBelongsOnceAndGoesOnWithTheOlder() {
    var both = visitors.person("Nguyễn Thị Hai Nơi").person();
    var left = visitors.person("Nguyễn Thị Đã Rời").person();
    var older = units.join(both, units.unit("women", west), today.minusYears(1), null);
    var newer = units.guest(both, units.unit("women", east), today.minusDays(9), today.plusDays(9));
    var _ = units.join(left, units.unit("women", west), today.minusYears(1), yesterday);
    var merged = merged();
    assertThat(members.of(both))
        .extracting(Membership::unit, Membership::since, Membership::lastDay)
        .containsExactly(
            tuple(older.unit(), today.minusYears(1), Optional.of(yesterday)),
            tuple(newer.unit(), today.minusDays(9), Optional.of(yesterday)),
            tuple(units.unit("women", merged).id(), today, Optional.empty()));
    assertThat(continued(members.of(both).getLast())).isEqualTo(older.id());
    assertThat(members.of(left)).hasSize(1);
  }

  @Test
  void aTermGoesOnAsLongAsItWasGivenAndAnEndedOneDoesNot() {
    var unit = units.unit("youth", west);
    var serving = officer(unit, today.minusDays(90), today.plusDays(36));
    visitors.grant(
        serving.person(),
        "officer",
        units.unit("youth", east).id().value(),
        today.minusDays(5),
        today.plusDays(3));
    var coming = officer(unit, today.plusDays(10), today.plusDays(20));
    var former = officer(unit, today.minusDays(90), yesterday);
    var merged = units.unit("youth", merged());
    assertThat(grants.of(serving.person()))
        .extracting(Grant::scope, Grant::firstDay, Grant::lastDay)
        .containsExactlyInAnyOrder(
            tuple(unit.id().value(), today.minusDays(90), yesterday),
            tuple(scopeOf(serving), today.minusDays(5), yesterday),
            tuple(merged.id().value(), today, today.plusDays(36)));
    assertThat(grants.of(coming.person()))
        .extracting(Grant::scope, Grant::firstDay, Grant::lastDay)
        .containsExactly(tuple(merged.id().value(), today.plusDays(10), today.plusDays(20)));
    assertThat(grants.of(former.person())).hasSize(1);
    assertThat(mayManage(serving, merged)).isTrue();
    assertThat(mayManage(serving, unit)).isTrue();
    assertThat(mayManage(former, merged)).isFalse();
    assertThat(mayManage(former, unit)).isFalse();
  }

  @Test
  void aGroupKeepsItsLeaderWhereItGoesOn() {
    var above = units.unit("youth", west);
    var group = units.group(above, "Chi đoàn 7", west);
    var leader = visitors.person("Phan Thị Bí Thư");
    var _ = units.join(leader.person(), group, today.minusDays(9), null);
    leaders.name(
        visitors.as("officer", above.id().value()).actor(),
        new Naming(Ids.next(), group.id(), Post.LEADER, leader.person(), today.plusYears(1)));
    var _ = merged();
    var successor = units.successor(group);
    assertThat(mayManage(leader, successor)).isTrue();
    takesOver.everywhere();
    assertThat(mayManage(leader, successor)).isTrue();
    assertThat(leadersOf(successor)).isEqualTo(1);
    assertThat(leadersOf(group)).isZero();
  }

  private int leadersOf(Unit unit) {
    return jdbc.sql(
            """
            select count(*)::int from organization.office
            where unit = :unit and daterange(since, until) @> :today
            """)
        .param("unit", unit.id().value())
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  private UUID scopeOf(Actor serving) {
    return grants.of(serving.person()).stream()
        .filter(grant -> grant.firstDay().equals(today.minusDays(5)))
        .findFirst()
        .orElseThrow()
        .scope();
  }

  private UUID continued(Membership membership) {
    return jdbc.sql("select continues from organization.membership where id = :id")
        .param("id", membership.id())
        .query(UUID.class)
        .single();
  }

  private AreaId merged() {
    var merged = reorganizations.ward("Hồ Lớn", today);
    var _ =
        reorganizations.happen(today, Map.of(west, Became.one(merged), east, Became.one(merged)));
    return merged;
  }

  private Actor officer(Unit unit, LocalDate first, LocalDate last) {
    var officer = visitors.person("Phan Văn Nhiệm Kỳ");
    visitors.grant(officer.person(), "officer", unit.id().value(), first, last);
    return officer;
  }

  private boolean mayManage(Actor actor, Unit unit) {
    return access.allows(actor, OrganizationPermissions.MEMBERS, unit.id().value());
  }
}
