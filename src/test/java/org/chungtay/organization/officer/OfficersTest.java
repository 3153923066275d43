package org.chungtay.organization.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.LastAdministrator;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class OfficersTest {
  private static final UUID WARD = Ids.named("unit:veterans:19813");
  private static final UUID OTHER = Ids.named("unit:veterans:19774");
  private static final String ADMINISTRATORS = "/administration/administrators";

  @Autowired Visitors visitors;
  @Autowired Members members;
  @Autowired Grants grants;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void anAdministratorOfAUnitAppointsASecondOne() {
    var administrator = visitors.as("administrator", WARD);
    var second = member(administrator, "Hoàng Thị Thứ Hai");
    assertThat(administrator.get("/units/" + WARD + "/officers/new").body())
        .contains("value=\"administrator\"");
    assertThat(appoint(administrator, WARD, second, "administrator")).isEqualTo(303);
    assertThat(visitors.signedIn(second).get("/units/" + WARD + "/officers/new").status().value())
        .isEqualTo(200);
  }

  @Test
  void onlyWhoBelongsToTheUnitIsGivenARoleThere() {
    var administrator = visitors.as("administrator", WARD);
    var stranger = visitors.person("Người nơi khác");
    assertThat(appoint(administrator, WARD, stranger, "leader")).isEqualTo(422);
    members.join(
        visitors.as("officer", OTHER).actor(),
        Ids.next(),
        stranger.person(),
        UnitId.of(OTHER),
        clock.today());
    assertThat(appoint(administrator, WARD, stranger, "leader")).isEqualTo(422);
    assertThat(grants.of(stranger.person())).isEmpty();
    assertThat(appoint(administrator, OTHER, stranger, "leader")).isEqualTo(403);
  }

  @Test
  void amongManyMembersTheOfficerIsFoundByName() {
    var administrator = visitors.as("administrator", WARD);
    var name = "Đỗ Thị Tìm Ra";
    var wanted = member(administrator, name);
    for (int i = 0; i < Appointments.SHOWN; i++) {
      var _ = member(administrator, "An Đứng Trước " + i);
    }
    var address = "/units/" + WARD + "/officers/new";
    assertThat(administrator.get(address).body()).doesNotContain(wanted.person().toString());
    assertThat(administrator.get(address + "?q=tim ra").body())
        .contains(wanted.person().toString(), name);
    assertThat(administrator.get(address + "?q=khong ai").body()).doesNotContain("<select");
  }

  @Test
  void aRoleEndsAtOnceAndTheUnitRemembersIt() {
    var administrator = visitors.as("administrator", WARD);
    var leader = member(administrator, "Võ Văn Thôi Việc");
    var grant = Ids.next();
    assertThat(appoint(administrator, WARD, leader, "leader", grant)).isEqualTo(303);
    var signedIn = visitors.signedIn(leader);
    assertThat(signedIn.get("/units/" + WARD).status().value()).isEqualTo(200);

    var end = "/units/%s/officers/" + grant + "/end";
    assertThat(visitors.as("officer", WARD).post(end.formatted(WARD), Map.of()).status().value())
        .isEqualTo(403);
    assertThat(administrator.post(end.formatted(OTHER), Map.of()).status().value()).isEqualTo(404);
    assertThat(administrator.post(end.formatted(WARD), Map.of()).status().value()).isEqualTo(303);
    assertThat(signedIn.get("/units/" + WARD).status().value()).isEqualTo(403);
    assertThat(grants.of(leader.person())).isEmpty();
    var page = administrator.get("/units/" + WARD + "?lang=en").body();
    assertThat(page).doesNotContain(end.formatted(WARD));
    assertThat(page.substring(page.indexOf("Formerly"))).contains("Võ Văn Thôi Việc");
  }

  @Test
  void theInstallationGetsASecondAdministratorByPage() {
    var first = visitors.as("administrator", Access.INSTALLATION);
    var second = member(visitors.as("officer", WARD), "Huỳnh Thị Quản Trị");
    var grant = Ids.next();
    var form = Map.of("id", grant.toString(), "person", second.person().toString());
    assertThat(visitors.as("administrator", WARD).post(ADMINISTRATORS, form).status().value())
        .isEqualTo(403);
    assertThat(first.get(ADMINISTRATORS + "?q=quan tri").body()).contains("Huỳnh Thị Quản Trị");
    assertThat(first.post(ADMINISTRATORS, form).status().value()).isEqualTo(303);
    assertThat(first.get(ADMINISTRATORS).body()).contains(ADMINISTRATORS + "/" + grant + "/end");
    assertThat(visitors.signedIn(second).get(ADMINISTRATORS).status().value()).isEqualTo(200);
    assertThat(first.post(ADMINISTRATORS + "/" + grant + "/end", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(visitors.signedIn(second).get(ADMINISTRATORS).status().value()).isEqualTo(403);
  }

  /// The others are put aside and brought back: all tests share the database.
  @Test
  void theLastAdministratorOfTheInstallationStays() {
    transaction.executeWithoutResult(held -> {
      jdbc.sql("delete from identity.granted_role where scope = :all")
          .param("all", Access.INSTALLATION)
          .update();
      var last = visitors.as("administrator", Access.INSTALLATION).actor();
      var grant = grants.of(last.person()).getFirst().id();
      assertThatThrownBy(() -> grants.endNow(last, grant)).isInstanceOf(LastAdministrator.class);
      assertThatThrownBy(() -> grants.end(last, grant, clock.today()))
          .isInstanceOf(LastAdministrator.class);
      var other = visitors.person("Người tiếp theo").person();
      visitors.grant(
          other, "administrator", Access.INSTALLATION, clock.today(), clock.today().plusYears(1));
      grants.endNow(last, grant);
      assertThat(grants.of(last.person())).isEmpty();
      held.setRollbackOnly();
    });
  }

  private Actor member(Visitor officer, String name) {
    var person = visitors.person(name);
    members.join(officer.actor(), Ids.next(), person.person(), UnitId.of(WARD), clock.today());
    return person;
  }

  private int appoint(Visitor granter, UUID unit, Actor person, String role) {
    return appoint(granter, unit, person, role, Ids.next());
  }

  private int appoint(Visitor granter, UUID unit, Actor person, String role, UUID grant) {
    var form =
        new HashMap<>(
            Map.of(
                "id", grant.toString(),
                "person", person.person().toString(),
                "role", role,
                "lastDay", clock.today().plusDays(30).toString()));
    return granter.post("/units/" + unit + "/officers", form).status().value();
  }
}
