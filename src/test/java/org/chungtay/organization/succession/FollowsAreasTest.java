package org.chungtay.organization.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.organization.Members;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasReorganized;
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
class FollowsAreasTest {
  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired Organizations organizations;
  @Autowired Members members;
  @Autowired Grants grants;
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
  void everyOrganisationHasOneUnitInWhatTwoWardsBecame() {
    var wests = organizations.inArea(west, today);
    var easts = organizations.inArea(east, today);
    var merged = merged();
    assertThat(organizations.inArea(merged, today))
        .hasSize(organizations.all().size())
        .allMatch(unit -> unit.since().equals(today) && unit.until().isEmpty());
    assertThat(units.unit("women", merged).name()).isEqualTo("Hội Liên hiệp Phụ nữ phường Hồ Lớn");
    for (var former : List.of(wests, easts)) {
      assertThat(former).allMatch(unit -> units.successors(unit).size() == 1);
      assertThat(former)
          .allMatch(unit ->
              organizations.get(unit.id()).until().equals(Optional.of(today))
                  && units.successor(unit).organization().equals(unit.organization()));
    }
    assertThat(organizations.inArea(west, today)).isEmpty();
    assertThat(organizations.inArea(west, yesterday)).hasSize(wests.size());
    assertThat(covering(merged)).containsExactlyInAnyOrderElementsOf(covering(west));
  }

  @Test
  void groupsGoOnWithTheirTreeAndEqualNamesTellTheirWard() {
    var residential = reorganizations.residential(west, "1");
    var first = units.group(units.unit("women", west), "Chi hội 1", residential);
    var cell = units.group(first, "Tổ 1", residential);
    var second = units.group(units.unit("women", east), "Chi hội 1", east);
    var merged = reorganizations.ward("Hồ Lớn", today);
    var next = reorganizations.residential(merged, "1", today);
    var _ =
        reorganizations.happen(
            today,
            Map.of(
                west, Became.one(merged), east, Became.one(merged), residential, Became.one(next)));
    var ward = units.unit("women", merged);
    assertThat(List.of(units.successor(first), units.successor(second)))
        .extracting(Unit::name, Unit::area, Unit::parent)
        .containsExactly(
            tuple("Chi hội 1 (Tây Hồ)", next, Optional.of(ward.id())),
            tuple("Chi hội 1 (Đông Hồ)", merged, Optional.of(ward.id())));
    var deeper = units.successor(cell);
    assertThat(deeper.name()).isEqualTo("Tổ 1");
    assertThat(deeper.path())
        .containsExactly(
            ward.path().getFirst(), ward.id(), units.successor(first).id(), deeper.id());
    assertThat(organizations.get(cell.id()).until()).contains(today);
  }

  @Test
  void aSplitWardGoesOnInBothPartsAndItsMembersInTheHeavier() {
    var residential = reorganizations.residential(west, "7");
    var unit = units.unit("women", west);
    var near = units.group(unit, "Chi hội Gần", west);
    var far = units.group(unit, "Chi hội Xa", residential);
    var closed = units.group(unit, "Chi hội Cũ", west);
    jdbc.sql("update organization.unit set until = :day where id = :id")
        .param("day", yesterday)
        .param("id", closed.id().value())
        .update();
    var member = units.join(visitors.person("Lê Thị Ở").person(), unit, today.minusDays(9), null);
    var ofGroup = units.join(visitors.person("Lê Thị Xa").person(), far, today.minusDays(9), null);
    var officer = officer(unit, today.minusDays(9), today.plusDays(9));
    var heavy = reorganizations.ward("Tây Hồ Thượng", today);
    var light = reorganizations.ward("Tây Hồ Hạ", today);
    var next = reorganizations.residential(light, "7", today);
    var _ =
        reorganizations.happen(
            today,
            Map.of(
                west,
                new Became(Map.of(heavy, "0.6", light, "0.4")),
                residential,
                Became.one(next)));
    var upper = units.unit("women", heavy);
    var lower = units.unit("women", light);
    assertThat(units.successors(unit)).containsExactly(upper, lower);
    assertThat(units.successor(near).path()).contains(upper.id());
    assertThat(units.successor(far).path()).contains(lower.id());
    assertThat(units.successor(far).area()).isEqualTo(next);
    assertThat(members.of(member.person()).getLast().unit()).isEqualTo(upper.id());
    assertThat(members.of(ofGroup.person()).getLast().unit()).isEqualTo(units.successor(far).id());
    assertThat(grants.of(officer.person()))
        .extracting(Grant::scope)
        .containsExactlyInAnyOrder(unit.id().value(), upper.id().value(), lower.id().value());

    var ofOnePart = visitors.as("officer", lower.id().value()).actor();
    assertThat(mayManage(ofOnePart, unit)).as("what was one, each part answers for").isTrue();
    assertThat(mayManage(ofOnePart, closed)).as("it ended before and went nowhere").isTrue();
    assertThat(mayManage(ofOnePart, far)).isTrue();
    assertThat(mayManage(ofOnePart, near)).as("it went to the other part").isFalse();
    assertThat(mayManage(ofOnePart, upper)).isFalse();
  }

  @Test
  void whatWasSucceededTwiceIsCoveredByTheLast() {
    var unit = units.unit("farmers", west);
    var renamed = reorganizations.ward("Tây Hồ Mới", yesterday);
    var _ = reorganizations.happen(yesterday, Map.of(west, Became.one(renamed)));
    var again = reorganizations.ward("Tây Hồ Mới Nữa", today);
    var _ = reorganizations.happen(today, Map.of(renamed, Became.one(again)));
    var last = units.unit("farmers", again);
    assertThat(mayManage(visitors.as("officer", last.id().value()).actor(), unit)).isTrue();
    assertThat(organizations.get(unit.id()).covering())
        .containsAll(unit.path())
        .containsAll(last.path());
  }

  @Test
  void toldTwiceItChangesNothingTheSecondTime() {
    var group = units.group(units.unit("women", west), "Chi hội 9", west);
    var _ = units.group(units.unit("women", east), "Chi hội 9", east);
    var person = visitors.person("Trần Thị Một Lần").person();
    var _ = units.join(person, group, today.minusDays(3), null);
    var _ = units.guest(person, units.unit("women", west), today, null);
    var officer = officer(units.unit("women", east), today.minusDays(3), today.plusDays(3));
    var merged = reorganizations.ward("Hồ Lớn", today);
    var happened = merge(merged);
    var before = print();
    var granted = grants.of(officer.person());
    reorganizations.tellAgain(happened);
    assertThat(print()).isEqualTo(before);
    assertThat(grants.of(officer.person())).isEqualTo(granted);
  }

  @Test
  void anOrganisationThatLeavesOnTheEveDoesNotGoOn() {
    var leaving = units.unit("veterans", west);
    jdbc.sql("update organization.unit set until = :day where id = :id")
        .param("day", today)
        .param("id", leaving.id().value())
        .update();
    var renamed = reorganizations.ward("Tây Hồ Mới", today);
    var _ = reorganizations.happen(today, Map.of(west, Became.one(renamed)));
    assertThat(units.successors(leaving)).isEmpty();
    assertThat(organizations.inArea(renamed, today)).hasSize(organizations.all().size() - 1);
  }

  private AreaId merged() {
    var merged = reorganizations.ward("Hồ Lớn", today);
    var _ = merge(merged);
    return merged;
  }

  private AreasReorganized merge(AreaId merged) {
    return reorganizations.happen(
        today, Map.of(west, Became.one(merged), east, Became.one(merged)));
  }

  private Actor officer(Unit unit, LocalDate first, LocalDate last) {
    var officer = visitors.person("Phan Văn Nhiệm Kỳ");
    visitors.grant(officer.person(), "officer", unit.id().value(), first, last);
    return officer;
  }

  private boolean mayManage(Actor actor, Unit unit) {
    return access.allows(actor, OrganizationPermissions.MEMBERS, unit.id().value());
  }

  private List<UUID> covering(AreaId ward) {
    return jdbc.sql("select organization from organization.coverage where area = :area")
        .param("area", ward.value())
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// All rows of the module, and what was noted of them.
  private List<String> print() {
    return jdbc.sql(
            """
            select u::text from organization.unit u
            union all select c::text from organization.coverage c
            union all select m::text from organization.membership m
            union all select s::text from organization.unit_succession s
            union all select g::text from identity.granted_role g
            union all select a::text from identity.audit a
            order by 1
            """)
        .query(Sql.rows(String.class))
        .list();
  }
}
