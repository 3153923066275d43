package org.chungtay.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.AlreadySetUp;
import org.chungtay.identity.Consents;
import org.chungtay.identity.FirstAdministrator;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SetUpTest {
  @Autowired Consents consents;
  @Autowired FirstAdministrator first;
  @Autowired SetUpLink told;
  @Autowired Access access;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  /// Other tests' administrators step aside for the time of a test.
  @BeforeEach
  void withoutAdministrators() {
    jdbc.sql("update identity.granted_role set scope = :aside where scope = :all")
        .param("aside", Ids.named("aside"))
        .param("all", Access.INSTALLATION)
        .update();
  }

  @AfterEach
  void bringThemBack() {
    jdbc.sql("update identity.granted_role set scope = :all where scope = :aside")
        .param("aside", Ids.named("aside"))
        .param("all", Access.INSTALLATION)
        .update();
  }

  @Test
  void theLinkMakesOneAdministratorOnce() {
    var link = first.setUpPath().orElseThrow();
    assertThat(told.lines("https://example.org"))
        .singleElement()
        .asString()
        .endsWith("https://example.org" + link);
    var visitor = visitors.anonymous();
    assertThat(visitor.get(link).status().value()).isEqualTo(200);
    var id = Ids.next();
    var form =
        new HashMap<>(
            Map.of("id", id.toString(), "name", "Võ Thị Sáng Lập", "phone", "0905 777 888"));
    assertThat(visitor.post(link, form).status().value()).isEqualTo(422);
    form.put("consent", "true");
    form.put("words", "contact-about-activity:0 show-name-to-leader:0");
    assertThat(visitor.post(link, form).status().value()).isEqualTo(409);
    form.put("words", consents.words(List.of(Consents.CONTACT, Consents.NAME)));
    assertThat(visitor.post(link, Map.of("id", id.toString(), "phone", "x")).status().value())
        .isEqualTo(422);
    assertThat(visitor.post(link, form).location()).contains("/me/sign-in");
    var administrator = new Actor(PersonId.of(id), "Võ Thị Sáng Lập");
    assertThat(
            access.allows(
                administrator, new Permission("installation.administer"), Access.INSTALLATION))
        .isTrue();
    assertThat(consents.inForce(administrator.person(), Consents.CONTACT)).isTrue();
    assertThat(visitor.post(link, form).status().value()).isEqualTo(404);
    assertThat(visitor.get(link).status().value()).isEqualTo(404);
    assertThat(first.setUpPath()).isEmpty();
    assertThat(told.lines("https://example.org")).isEmpty();
    assertThatThrownBy(() -> first.appoint(administrator.person()))
        .isInstanceOf(AlreadySetUp.class);
  }

  @Test
  void anotherLinkOpensNothing() {
    var visitor = visitors.anonymous();
    assertThat(visitor.get("/setup/guess").status().value()).isEqualTo(404);
    assertThat(visitor.post("/setup/guess", Map.of("name", "x")).status().value()).isEqualTo(404);
  }
}
