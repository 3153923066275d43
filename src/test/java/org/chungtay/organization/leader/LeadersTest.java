package org.chungtay.organization.leader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.Groups;
import org.chungtay.organization.Groups.NewGroup;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.Members;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.NotAGroup;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Transfers;
import org.chungtay.organization.Transfers.Sending;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class LeadersTest {
  private static final UnitId WARD = UnitId.of(Ids.named("unit:labour:19774"));
  private static final UnitId OTHER = UnitId.of(Ids.named("unit:labour:19789"));

  @Autowired Leaders leaders;
  @Autowired TakesOver takesOver;
  @Autowired Members members;
  @Autowired Groups groups;
  @Autowired Transfers transfers;
  @Autowired Organizations organizations;
  @Autowired Access access;
  @Autowired JdbcClient jdbc;

  private final Visitors visitors;
  private final LocalDate today;
  private final Visitor officer;

  @Autowired
  LeadersTest(Visitors visitors, CityClock clock) {
    this.visitors = visitors;
    today = clock.today();
    officer = visitors.as("officer", WARD.value());
  }

  private record Led(Unit group, Actor leader, Actor deputy) {}

  @BeforeEach
  void nobodyIsLeftOver() {
    takesOver.everywhere();
  }

  @Test
  void aLeaderHasTheRoleAsLongAsTheOffice() {
    var group = group();
    var leader = member(group);
    var id = Ids.next();
    for (int sending = 0; sending < 2; sending++) {
      leaders.name(officer.actor(), naming(id, group, Post.LEADER, leader));
    }
    assertThat(leads(leader, group)).isTrue();
    assertThat(officer.get("/units/" + group.id()).body()).contains(leader.name());
    assertThat(officer.get("/units/" + WARD).body()).contains(leader.name());
    var next = member(group);
    leaders.name(officer.actor(), naming(Ids.next(), group, Post.LEADER, next));
    assertThat(leads(leader, group)).isFalse();
    assertThat(leads(next, group)).isTrue();
    var office = current(group, Post.LEADER);
    leaders.end(officer.actor(), office);
    leaders.end(officer.actor(), office);
    assertThat(leads(next, group)).isFalse();
  }

  @Test
  void onlyThoseAboveNameAndOnlyWhoBelongsThere() {
    var led = led();
    var stranger = visitors.person("Hồ Thị Lạ");
    var naming = naming(Ids.next(), led.group(), Post.LEADER, stranger);
    assertThatThrownBy(() -> leaders.name(officer.actor(), naming))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            bad -> assertThat(bad.fields().getFirst().field()).isEqualTo("person"));
    assertThatThrownBy(() -> leaders.name(led.leader(), naming)).isInstanceOf(Forbidden.class);
    var elsewhere = visitors.as("officer", OTHER.value());
    assertThatThrownBy(() -> leaders.name(elsewhere.actor(), naming)).isInstanceOf(Forbidden.class);
    var city = organizations.get(WARD).parent().orElseThrow();
    var above = visitors.as("officer", city.value());
    var ward = organizations.get(WARD);
    assertThatThrownBy(
            () -> leaders.name(above.actor(), naming(Ids.next(), ward, Post.LEADER, led.leader())))
        .isInstanceOf(NotAGroup.class);
  }

  @Test
  void theDeputyTakesOverWhenTheLeaderMovesAway() {
    var led = led();
    assertThat(leads(led.deputy(), led.group())).isFalse();
    var membership = members.of(led.leader().person()).getFirst().id();
    var id = Ids.next();
    transfers.send(
        officer.actor(), new Sending(id, membership, OTHER, today, Optional.empty(), ""));
    transfers.accept(visitors.as("officer", OTHER.value()).actor(), id, Optional.empty());
    assertThat(leads(led.leader(), led.group())).isFalse();
    assertThat(leads(led.deputy(), led.group())).isTrue();
    assertThat(offices(led.group()))
        .containsExactlyInAnyOrder(
            tuple("LEADER", led.leader().person().value(), "LEFT", false),
            tuple("DEPUTY", led.deputy().person().value(), "TOOK_OVER", false),
            tuple("LEADER", led.deputy().person().value(), "", true));
    var page = officer.get("/units/" + led.group().id() + "/leaders?lang=en").body();
    assertThat(page).contains(led.deputy().name(), "No deputy");
  }

  @Test
  void andWhenTheTermIsOverOrTheLeaderIsErasedOrLosesTheRole() {
    var over = led();
    jdbc.sql("update organization.office set until = :today where unit = :unit and post = 'LEADER'")
        .param("today", today)
        .param("unit", over.group().id().value())
        .update();
    var erased = led();
    jdbc.sql(
            "update identity.person set name = '–', folded_name = '', erased_at = now() where id = :id")
        .param("id", erased.leader().person().value())
        .update();
    var without = led();
    jdbc.sql(
            """
            update identity.granted_role set ended_at = now(), ended_by = person
            where person = :person and scope = :unit
            """)
        .param("person", without.leader().person().value())
        .param("unit", without.group().id().value())
        .update();
    takesOver.everywhere();
    for (var led : new Led[] {over, erased, without}) {
      assertThat(leads(led.deputy(), led.group())).isTrue();
    }
    assertThat(leads(without.leader(), without.group())).isFalse();
    var before = offices(over.group());
    takesOver.everywhere();
    assertThat(offices(over.group())).isEqualTo(before);
  }

  @Test
  void aGroupThatLostItsLeaderIsShownToTheOfficerAbove() {
    var group = group();
    var leader = member(group);
    leaders.name(officer.actor(), naming(Ids.next(), group, Post.LEADER, leader));
    var lost = leaders.withoutLeader(officer.actor());
    jdbc.sql("update organization.office set since = since - 9 where unit = :unit")
        .param("unit", group.id().value())
        .update();
    var membership = members.of(leader.person()).getFirst();
    members.leave(officer.actor(), membership.id(), today.minusDays(1));
    assertThat(leads(leader, group)).isFalse();
    assertThat(leaders.withoutLeader(officer.actor())).isEqualTo(lost + 1);
    assertThat(officer.get("/workbench").body()).contains("data-without-leader");
    assertThat(officer.get("/leaders?q=" + group.name()).body())
        .contains("/units/" + group.id() + "/leaders");
    var elsewhere = visitors.as("officer", OTHER.value());
    assertThat(elsewhere.get("/leaders?q=" + group.name()).body())
        .doesNotContain("/units/" + group.id() + "/leaders");
  }

  @Test
  void theTenthGroupStandsAfterTheNinth() {
    var called =
        "Công đoàn xếp hàng " + officer.actor().person().toString().replaceAll("[^0-9]", "");
    for (var number : new String[] {"10", "9", "2 – 11", "2 – 3", "100"}) {
      var _ = group(called + " số " + number);
    }
    var page = officer.get("/leaders?q=" + called).body();
    assertThat(
            Stream.of("2 – 3", "2 – 11", "9", "10", "100")
                .map(number -> page.indexOf(called + " số " + number + "<")))
        .isSorted()
        .doesNotContain(-1);
  }

  @Test
  void nobodyIsTheirOwnDeputy() {
    var led = led();
    leaders.name(officer.actor(), naming(Ids.next(), led.group(), Post.LEADER, led.deputy()));
    assertThat(currentOf(led.group(), Post.DEPUTY)).isEmpty();
    assertThat(leads(led.leader(), led.group())).isFalse();
    assertThat(leads(led.deputy(), led.group())).isTrue();
  }

  @Test
  void aGroupThatClosesHandsOverItsMembers() {
    var group = group();
    var heir = group();
    var member = member(group);
    var close = "/units/" + group.id() + "/close";
    assertThat(officer.get("/units/" + group.id() + "/edit").body())
        .contains(heir.id().toString(), WARD.toString());
    var wrong = Map.of("lastDay", today.toString(), "heir", OTHER.toString());
    assertThat(officer.post(close, wrong).status().value()).isEqualTo(403);
    var youth = Map.of("lastDay", today.toString(), "heir", group.id().toString());
    assertThat(officer.post(close, youth).status().value()).isEqualTo(422);
    var form = Map.of("lastDay", today.toString(), "heir", heir.id().toString());
    assertThat(officer.post(close, form).status().value()).isEqualTo(303);
    assertThat(members.of(member.person()))
        .extracting(Membership::unit, Membership::since, Membership::lastDay)
        .containsExactly(
            tuple(group.id(), today.minusDays(5), Optional.of(today)),
            tuple(heir.id(), today.plusDays(1), Optional.empty()));
  }

  private Led led() {
    var group = group();
    var leader = member(group);
    var deputy = member(group);
    leaders.name(officer.actor(), naming(Ids.next(), group, Post.LEADER, leader));
    leaders.name(officer.actor(), naming(Ids.next(), group, Post.DEPUTY, deputy));
    return new Led(group, leader, deputy);
  }

  private Naming naming(UUID id, Unit group, Post post, Actor who) {
    return new Naming(id, group.id(), post, who.person(), today.plusYears(2));
  }

  private Unit group() {
    return group("Công đoàn bộ phận " + Ids.next());
  }

  private Unit group(String name) {
    var area = organizations.get(WARD).area();
    return groups.open(
        officer.actor(), new NewGroup(UnitId.next(), WARD, name, area, today.minusDays(20)));
  }

  private Actor member(Unit group) {
    var person = visitors.person("Phan Thị Trưởng Nhóm " + group.id().toString().charAt(35));
    members.join(officer.actor(), Ids.next(), person.person(), group.id(), today.minusDays(5));
    return person;
  }

  private boolean leads(Actor actor, Unit group) {
    return access.allows(actor, OrganizationPermissions.MEMBERS, group.id().value());
  }

  private UUID current(Unit group, Post post) {
    return currentOf(group, post).orElseThrow();
  }

  private Optional<UUID> currentOf(Unit group, Post post) {
    return jdbc.sql(
            """
            select id from organization.office
            where unit = :unit and post = :post and daterange(since, until) @> :today
            """)
        .param("unit", group.id().value())
        .param("post", post.name())
        .param("today", today)
        .query(UUID.class)
        .optional();
  }

  private java.util.List<org.assertj.core.groups.Tuple> offices(Unit group) {
    return jdbc.sql(
            """
            select post, person, coalesce(ended, ''), took_over from organization.office
            where unit = :unit order by id
            """)
        .param("unit", group.id().value())
        .query((row, _) ->
            tuple(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getBoolean(4)))
        .list();
  }
}
