package org.chungtay.identity.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.DemonstrationPeople.DemonstrationPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Installations;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// A demonstration beside the real installation that all tests share.
@ProductTest
class DemonstrationSignInTest {
  @Autowired JdbcClient jdbc;
  @Autowired Sessions sessions;
  @Autowired Visitors visitors;

  private DemonstrationSignIn demonstration() {
    return new DemonstrationSignIn(jdbc, Installations.demonstration(), sessions);
  }

  @Test
  void peopleAreOfferedByRoleInTheirOrderAndOfferingAgainChangesThem() {
    var officer = visitors.person("Hồ Thị Cán Bộ").person();
    var leader = visitors.person("Lê Văn Trưởng Nhóm").person();
    var demonstration = demonstration();
    demonstration.offer(officer, "identity.role.leader", "phường An Cựu", 9);
    demonstration.offer(leader, "identity.role.leader", "tổ 5", 2);
    demonstration.offer(officer, "identity.role.officer", "phường Thuỷ Xuân", 1);
    var offered = List.of(officer.value(), leader.value());
    assertThat(demonstration.offered())
        .filteredOn(person -> offered.contains(person.id()))
        .containsExactly(
            new DemonstrationPerson(
                officer.value(), "Hồ Thị Cán Bộ", "identity.role.officer", "phường Thuỷ Xuân"),
            new DemonstrationPerson(
                leader.value(), "Lê Văn Trưởng Nhóm", "identity.role.leader", "tổ 5"));
  }

  @Test
  void oneTapSignsInAsSomebodyOfferedAndAsNobodyElse() {
    var offered = visitors.person("Trần Thị Trình Diễn").person();
    var other = visitors.person("Trần Văn Thật").person();
    var demonstration = demonstration();
    demonstration.offer(offered, "identity.role.leader", "tổ 1", 3);

    var answer = new MockHttpServletResponse();
    var view =
        demonstration.signIn(choosing(offered), "/workbench", new MockHttpServletRequest(), answer);
    assertThat(view.getViewName()).startsWith("redirect:/workbench");
    assertThat(answer.getHeader("Set-Cookie")).contains("ct_session=", "HttpOnly");
    assertThat(sessions.of(offered))
        .singleElement()
        .extracting(Sessions.OpenSession::way)
        .isEqualTo("demonstration");

    assertThatThrownBy(() ->
            demonstration.signIn(
                choosing(other), "/", new MockHttpServletRequest(), new MockHttpServletResponse()))
        .isInstanceOf(NotFound.class);
    assertThat(sessions.of(other)).isEmpty();
  }

  private static Form choosing(PersonId person) {
    return new Form(Map.of("person", List.of(person.toString())));
  }
}
