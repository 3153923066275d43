package org.chungtay.organization.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Consents.Given;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class MemberSlipsTest {
  private static final UUID WARD = Ids.named("unit:women:19813");
  private static final UUID OTHER = Ids.named("unit:women:19774");

  @Autowired Visitors visitors;
  @Autowired Consents consents;
  @Autowired JdbcClient jdbc;

  @Test
  void anOfficerPrintsASlipForAMemberOfTheirWardOnly() {
    var officer = visitors.as("officer", WARD);
    var person = admitted(officer, "Công Tằng Tôn Nữ Huyền Trang", Map.of());
    var address = "/units/" + WARD + "/members/" + membership(person) + "/slip";
    assertThat(officer.get("/units/" + WARD + "/members?q=huyen+trang").body()).contains(address);
    var slip = officer.post(address, Map.of());
    assertThat(slip.status().value()).isEqualTo(200);
    assertThat(slip.body()).contains("Công Tằng Tôn Nữ Huyền Trang", "class=\"qr\"");

    var neighbour = visitors.as("officer", OTHER);
    assertThat(neighbour.post(address, Map.of()).status().value()).isEqualTo(403);
    var underTheirOwn = address.replace(WARD.toString(), OTHER.toString());
    assertThat(neighbour.post(underTheirOwn, Map.of()).status().value()).isEqualTo(403);
    assertThat(visitors.as("leader", WARD).post(address, Map.of()).status().value()).isEqualTo(403);
    var nobody = "/units/" + WARD + "/members/" + Ids.next() + "/slip";
    assertThat(officer.post(nobody, Map.of()).status().value()).isEqualTo(404);
  }

  @Test
  void aLeaderIsOfferedNoSlips() {
    var leader = visitors.as("leader", WARD);
    var _ = admitted(leader, "Lê Thị Không Phiếu", Map.of());
    assertThat(leader.get("/units/" + WARD + "/members?q=khong+phieu").body())
        .contains("Lê Thị Không Phiếu")
        .doesNotContain("/slip");
  }

  @Test
  void whatWasLookedForIsWhatIsTakenAlong() {
    var officer = visitors.as("officer", WARD);
    var _ = admitted(officer, "Võ Thị Lan & Huệ", Map.of());
    var list =
        officer.client().get().uri("/units/" + WARD + "/members?q={q}", "lan & hue").retrieve();
    assertThat(list.body(String.class)).contains("members.csv?left=false&amp;q=lan+%26+hue");
  }

  @Test
  void aGuardianAgreesForAMinorByPurpose() {
    var officer = visitors.as("officer", WARD);
    var minor =
        new HashMap<>(
            Map.of("born", "2014", "guardian", "Trần Thị Mẹ", "guardianPhone", "0937000001"));
    var refused = post(officer, Ids.next(), "Trần Bé Con", minor);
    assertThat(refused).isEqualTo(422);

    minor.put("guardianAgrees", "true");
    var person = admitted(officer, "Trần Bé Con", minor);
    assertThat(consents.history(PersonId.of(person)))
        .extracting(Given::purpose, Given::means)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("contact-about-activity", "guardian"),
            org.assertj.core.groups.Tuple.tuple("show-name-to-leader", "guardian"));
  }

  private UUID admitted(Visitor officer, String name, Map<String, String> more) {
    var id = Ids.next();
    assertThat(post(officer, id, name, more)).isEqualTo(303);
    return id;
  }

  private int post(Visitor officer, UUID id, String name, Map<String, String> more) {
    var words = consents.words(List.of(Consents.CONTACT, Consents.NAME));
    var fields = new HashMap<>(Map.of("id", id.toString(), "name", name, "words", words));
    fields.putAll(more);
    return officer.post("/units/" + WARD + "/members", fields).status().value();
  }

  private UUID membership(UUID person) {
    return jdbc.sql("select id from organization.membership where person = :person")
        .param("person", person)
        .query((row, _) -> row.getObject("id", UUID.class))
        .single();
  }
}
