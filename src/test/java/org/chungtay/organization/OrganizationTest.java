package org.chungtay.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Scopes;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Unit.Kind;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class OrganizationTest {
  private final Organizations organizations;
  @Autowired Groups groups;
  @Autowired Members members;
  private final Territory territory;
  private final Visitors visitors;
  private final CityClock clock;
  @Autowired List<Scopes> scopes;

  private final LocalDate today;
  private final Unit ward;
  private final Unit otherWard;
  private final Actor officer;

  @Autowired
  OrganizationTest(
      Organizations organizations, Territory territory, Visitors visitors, CityClock clock) {
    this.organizations = organizations;
    this.territory = territory;
    this.visitors = visitors;
    this.clock = clock;
    today = clock.today();
    ward = wardUnit("women", "Thủy Xuân");
    otherWard = wardUnit("women", "Kim Long");
    officer = officerOf(ward);
  }

  @Test
  void sixOrganizationsCoverFortyWards() {
    assertThat(organizations.all())
        .extracting(Organization::code)
        .containsExactly("front", "youth", "women", "farmers", "veterans", "labour");
    for (var organization : organizations.all()) {
      var city = organizations.cityUnit(organization.id());
      assertThat(organizations.below(city.id(), today))
          .filteredOn(unit -> unit.kind() == Kind.WARD)
          .hasSize(40);
      assertThat(organization.name("ar")).isNotEqualTo(organization.name("vi"));
    }
    assertThat(organizations.inArea(ward.area(), today))
        .filteredOn(unit -> unit.kind() == Kind.WARD)
        .hasSize(6);
  }

  @Test
  void everyInstallationKnowsTheSameUnits() {
    assertThat(ward.id().value()).isEqualTo(Ids.named("unit:women:19813"));
    assertThat(ward.name()).isEqualTo("Hội Liên hiệp Phụ nữ phường Thủy Xuân");
  }

  @Test
  void aUnitLiesWithinItsCityUnit() {
    var city = organizations.cityUnit(ward.organization());
    assertThat(ward.path()).containsExactly(city.id(), ward.id());
    var asked = List.of(ward.id().value(), Ids.next());
    assertThat(scopes.stream().flatMap(tree -> tree.withAncestors(asked).entrySet().stream()))
        .singleElement()
        .satisfies(known -> {
          assertThat(known.getKey()).isEqualTo(ward.id().value());
          assertThat(known.getValue())
              .containsExactlyInAnyOrder(ward.id().value(), city.id().value());
        });
  }

  @Test
  void anOfficerOpensRenamesAndClosesAGroupOnce() {
    var sent = newGroup("Chi hội " + Ids.next());
    var group = groups.open(officer, sent);
    assertThat(groups.open(officer, sent)).isEqualTo(group);
    assertThat(organizations.below(ward.id(), today)).contains(group);
    assertThatThrownBy(() -> groups.open(officer, newGroup(group.name())))
        .isInstanceOf(GroupExists.class);

    groups.rename(officer, group.id(), "Chi hội Lịch Đợi " + group.id(), 1);
    assertThat(organizations.get(group.id()).name()).startsWith("Chi hội Lịch Đợi");
    assertThatThrownBy(() -> groups.rename(officer, group.id(), "Khác", 1))
        .isInstanceOf(StaleVersion.class);

    groups.close(officer, group.id(), today);
    assertThat(organizations.below(ward.id(), today)).extracting(Unit::id).contains(group.id());
    assertThat(organizations.below(ward.id(), today.plusDays(1)))
        .extracting(Unit::id)
        .doesNotContain(group.id());
  }

  @Test
  void anOfficerCannotTouchAnotherWard() {
    var elsewhere =
        new NewGroup(UnitId.next(), otherWard.id(), "Chi hội X", otherWard.area(), today);
    assertThatThrownBy(() -> groups.open(officer, elsewhere)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> groups.rename(officer, otherWard.id(), "X", 1))
        .isInstanceOf(Forbidden.class);
    var person = visitors.person("Lê Văn Hòa").person();
    assertThatThrownBy(() -> members.join(officer, Ids.next(), person, otherWard.id(), today))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void anExpiredOfficerMayDoNothing() {
    var former = visitors.person("Trần Thị Mai");
    visitors.grant(
        former.person(), "officer", ward.id().value(), today.minusDays(30), today.minusDays(1));
    assertThatThrownBy(() -> groups.open(former, newGroup("Chi hội Y")))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> members.join(former, Ids.next(), former.person(), ward.id(), today))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void aWardsUnitIsNotClosedByHand() {
    assertThatThrownBy(() -> groups.close(administrator(), ward.id(), today))
        .isInstanceOf(NotAGroup.class);
  }

  @Test
  void aGroupLiesInTheAreaOfItsUnit() {
    var astray = new NewGroup(UnitId.next(), ward.id(), "Chi hội Z", otherWard.area(), today);
    assertThatThrownBy(() -> groups.open(officer, astray)).isInstanceOf(AreaOutsideUnit.class);
  }

  @Test
  void aPersonJoinsAUnitOnceAtATime() {
    var person = visitors.person("Công Tằng Tôn Nữ Huyền Trang").person();
    var id = Ids.next();
    members.join(officer, id, person, ward.id(), today.minusDays(10));
    members.join(officer, id, person, ward.id(), today.minusDays(10));
    assertThat(members.of(person)).hasSize(1);
    assertThatThrownBy(() -> members.join(officer, Ids.next(), person, ward.id(), today))
        .isInstanceOf(AlreadyMember.class);

    members.leave(officer, id, today.minusDays(5));
    members.takeBackLeaving(officer, id);
    assertThat(members.of(person).getFirst().lastDay()).isEmpty();
    members.leave(officer, id, today.minusDays(5));
    members.join(officer, Ids.next(), person, ward.id(), today);
    assertThat(members.of(person)).hasSize(2);
    assertThatThrownBy(() -> members.takeBackLeaving(officer, id))
        .isInstanceOf(AlreadyMember.class);
    assertThatThrownBy(() -> members.leave(officer, id, today.minusDays(11)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void manyJoinTogetherOrNobody() {
    var known = visitors.person("Hồ Đắc Quỳnh Như").person();
    var fresh = visitors.person("Hồ Đắc Bảo Trân").person();
    members.join(officer, Ids.next(), known, ward.id(), today);
    var one = Ids.next();
    var other = Ids.next();
    var both = Map.of(one, known, other, fresh);
    assertThatThrownBy(() -> members.joinAll(officer, ward.id(), today, both))
        .isInstanceOf(AlreadyMember.class);
    assertThat(members.of(fresh)).isEmpty();
    assertThatThrownBy(() ->
            members.joinAll(officer, ward.id(), today, Map.of(one, fresh, other, PersonId.next())))
        .isInstanceOf(NotFound.class);
    assertThat(members.of(fresh)).isEmpty();

    var joining = Map.of(Ids.next(), fresh);
    members.joinAll(officer, ward.id(), today, joining);
    members.joinAll(officer, ward.id(), today, joining);
    assertThat(members.of(fresh)).extracting(Members.Membership::id).containsAll(joining.keySet());
  }

  @Test
  void onePersonMayBelongToSeveralOrganizations() {
    var person = visitors.person("Nguyễn Văn Bình").person();
    var farmers = wardUnit("farmers", "Thủy Xuân");
    members.join(officer, Ids.next(), person, ward.id(), today);
    members.join(officerOf(farmers), Ids.next(), person, farmers.id(), today);
    assertThat(members.of(person)).hasSize(2);
  }

  private NewGroup newGroup(String name) {
    return new NewGroup(UnitId.next(), ward.id(), name, ward.area(), today);
  }

  private Unit wardUnit(String organization, String name) {
    var area =
        territory.communes(territory.city().id(), clock.today()).stream()
            .filter(commune -> commune.name().equals(name))
            .map(Area::id)
            .findFirst()
            .orElseThrow();
    return organizations
        .wardUnit(organizations.byCode(organization).orElseThrow().id(), area, clock.today())
        .orElseThrow();
  }

  private Actor officerOf(Unit unit) {
    return visitors.as("officer", unit.id().value()).actor();
  }

  private Actor administrator() {
    UUID city = organizations.cityUnit(ward.organization()).id().value();
    return visitors.as("administrator", city).actor();
  }
}
