package org.chungtay.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Consents;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class UnitPagesTest {
  private static final UUID WARD = Ids.named("unit:women:19813");
  private static final UUID OTHER = Ids.named("unit:women:19774");

  @Autowired Visitors visitors;
  @Autowired Members members;
  @Autowired CityClock clock;
  @Autowired Consents consents;

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void anOfficerSeesTheirUnitInTheirLanguage(String language) {
    var officer = visitors.as("administrator", WARD);
    for (var page :
        new String[] {
          "/units",
          "/units/%s",
          "/units/%s/members",
          "/units/%s/members/new",
          "/units/%s/groups/new",
          "/units/%s/officers/new"
        }) {
      var answer = officer.get(page.formatted(WARD) + "?lang=" + language);
      assertThat(answer.status().value()).as(page).isEqualTo(200);
      assertThat(answer.body()).contains("lang=\"" + language + "\"");
    }
    assertThat(officer.get("/units").body()).contains("Hội Liên hiệp Phụ nữ phường Thủy Xuân");
  }

  @Test
  void anotherWardIsClosedToAnOfficer() {
    var officer = visitors.as("officer", WARD);
    for (var page : new String[] {"", "/members", "/members.csv", "/members.xlsx", "/edit"}) {
      assertThat(officer.get("/units/" + OTHER + page).status().value()).as(page).isEqualTo(403);
    }
    var group = Map.of("id", Ids.next().toString(), "name", "Nhóm lạ");
    assertThat(officer.post("/units/" + OTHER + "/groups", group).status().value()).isEqualTo(403);
    assertThat(join(officer, OTHER, "Nguyễn Thị Lan", "")).isEqualTo(403);
  }

  @Test
  void whoMayDoNothingSeesWhy() {
    var person = visitors.signedIn();
    visitors.grant(
        person.actor().person(),
        "officer",
        WARD,
        clock.today().minusDays(9),
        clock.today().minusDays(1));
    assertThat(person.get("/units?lang=en").body())
        .contains("You look after no unit today", "May confirm activities", "until the end of");
    assertThat(person.get("/units/" + WARD).status().value()).isEqualTo(403);
    assertThat(join(person, WARD, "Nguyễn Thị Lan", "")).isEqualTo(403);
  }

  @Test
  void aGroupIsOpenedWithItsResidentialGroupOnce() {
    var officer = visitors.as("officer", WARD);
    var id = Ids.next();
    var name = "Chi hội " + id;
    var form = Map.of("id", id.toString(), "name", name, "residential", "Tổ dân phố " + id);
    assertThat(officer.post("/units/" + WARD + "/groups", form).location())
        .startsWith("/units/" + id);
    assertThat(officer.post("/units/" + WARD + "/groups", form).status().value()).isEqualTo(303);
    assertThat(officer.get("/units/" + id).body()).contains(name, "Tổ dân phố " + id);
    assertThat(officer.get("/units/" + WARD).body()).contains(name);
  }

  @Test
  void theTenthGroupComesAfterTheNinth() {
    var officer = visitors.as("officer", WARD);
    var named = "Chi hội đếm " + Ids.next() + " số ";
    for (var number : List.of("10", "9", "2")) {
      var form = Map.of("id", Ids.next().toString(), "name", named + number);
      assertThat(officer.post("/units/" + WARD + "/groups", form).status().value()).isEqualTo(303);
    }
    assertThat(officer.get("/units/" + WARD).body())
        .containsSubsequence(named + "2", named + "9", named + "10");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "name, '   '",
    "since, 0000-01-01",
    "since, 31/02/2026",
    "since, 01/01/9999",
    "area, nonsense",
    "id, nonsense"
  })
  void aBadGroupIsRefusedAndWhatWasTypedIsKept(String field, String value) {
    var form =
        new java.util.HashMap<>(Map.of("id", Ids.next().toString(), "name", "Chi hội giữ lại"));
    form.put(field, value);
    var answer = visitors.as("officer", WARD).post("/units/" + WARD + "/groups", form);
    assertThat(answer.status().value()).isEqualTo(422);
    if (!field.equals("name")) {
      assertThat(answer.body()).contains("Chi hội giữ lại");
    }
  }

  @Test
  void aMemberJoinsLeavesAndComesBack() {
    var officer = visitors.as("officer", WARD);
    var name = "Công Tằng Tôn Nữ Huyền Trang " + Ids.next().toString().substring(24);
    var id = Ids.next();
    var form = Map.of("id", id.toString(), "name", name);
    for (int sending = 0; sending < 2; sending++) {
      assertThat(officer.post("/units/" + WARD + "/members", form).status().value()).isEqualTo(303);
    }
    var membership = Ids.named("membership:" + id);
    var found = "/units/" + WARD + "/members?q=" + name.substring(name.length() - 12);
    assertThat(officer.get(found).body()).contains(name);
    var leave = "/units/" + WARD + "/members/" + membership + "/leave";
    assertThat(officer.post(leave, Map.of("lastDay", "gestern")).status().value()).isEqualTo(422);
    assertThat(officer.post(leave, Map.of()).location()).contains("left=true");
    assertThat(officer.get(found).body()).doesNotContain("lang=\"vi\">" + name);
    assertThat(officer.get(found + "&left=true").body()).contains(name);
    var stay = "/units/" + WARD + "/members/" + membership + "/stay";
    assertThat(officer.post(stay, Map.of()).status().value()).isEqualTo(303);
    assertThat(officer.get(found).body()).contains(name);
  }

  @Test
  void severalPeopleMayShareAPhoneAndTheOfficerSaysWhoItIs() {
    var officer = visitors.as("officer", WARD);
    var phone = "09" + String.format("%08d", Math.floorMod(Ids.next().hashCode(), 100_000_000));
    assertThat(join(officer, WARD, "Lê Thị Mẹ", phone)).isEqualTo(303);
    var id = Ids.next().toString();
    var form = new java.util.HashMap<>(agreed("Lê Văn Con", phone));
    form.put("id", id);
    var asked = officer.post("/units/" + WARD + "/members", form);
    assertThat(asked.status().value()).isEqualTo(422);
    assertThat(asked.body()).contains("Lê Thị Mẹ", "value=\"new\"");
    form.put("person", "new");
    assertThat(officer.post("/units/" + WARD + "/members", form).status().value()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "phone, 12345",
    "born, 0",
    "born, 99999999999",
    "since, 01/01/9999",
    "born, 2015",
    "guardian, Chỉ có tên"
  })
  void aBadMemberIsRefused(String field, String value) {
    var form = new java.util.HashMap<>(Map.of("id", Ids.next().toString(), "name", "Trần Văn An"));
    form.put(field, value);
    assertThat(
            visitors.as("officer", WARD).post("/units/" + WARD + "/members", form).status().value())
        .isEqualTo(422);
  }

  @Test
  void aFileOfMembersHoldsNoFormula() {
    var officer = visitors.as("officer", WARD);
    assertThat(join(officer, WARD, "=HYPERLINK(1)", "")).isEqualTo(303);
    var csv = officer.get("/units/" + WARD + "/members.csv").body();
    assertThat(csv).contains("\"'=HYPERLINK(1)\"").doesNotContain("\"=HYPERLINK");
    assertThat(officer.get("/units/" + WARD + "/members.xlsx").body()).startsWith("PK");
  }

  @Test
  void aRoleIsGivenUntilADayAndEnded() {
    var administrator = visitors.as("administrator", WARD);
    var leader = visitors.person("Nguyễn Thị Trưởng Nhóm");
    members.join(
        administrator.actor(), Ids.next(), leader.person(), UnitId.of(WARD), clock.today());
    var grant = Ids.next();
    var form =
        new java.util.HashMap<>(
            Map.of(
                "id", grant.toString(),
                "person", leader.person().toString(),
                "role", "leader",
                "lastDay", clock.today().plusDays(30).toString()));
    assertThat(administrator.post("/units/" + WARD + "/officers", form).status().value())
        .isEqualTo(303);
    var holders = "/units/" + WARD + "/rights?q=Nguyễn+Thị+Trưởng+Nhóm";
    assertThat(administrator.get(holders).body()).contains("Nguyễn Thị Trưởng Nhóm</");
    assertThat(visitors.signedIn(leader).get("/units/" + WARD).status().value()).isEqualTo(200);
    form.put("role", "king");
    assertThat(administrator.post("/units/" + WARD + "/officers", form).status().value())
        .isEqualTo(422);
    var end = "/units/" + WARD + "/officers/" + grant + "/end";
    assertThat(administrator.post(end, Map.of()).status().value()).isEqualTo(303);
    assertThat(visitors.as("officer", WARD).post(end, Map.of()).status().value()).isEqualTo(403);
  }

  private Map<String, String> agreed(String name, String phone) {
    var words = consents.words(List.of(Consents.CONTACT, Consents.NAME));
    return Map.of(
        "id",
        Ids.next().toString(),
        "name",
        name,
        "phone",
        phone,
        "consent",
        "true",
        "means",
        "form",
        "words",
        words);
  }

  private int join(Visitor officer, UUID unit, String name, String phone) {
    var form = agreed(name, phone);
    return officer.post("/units/" + unit + "/members", form).status().value();
  }
}
