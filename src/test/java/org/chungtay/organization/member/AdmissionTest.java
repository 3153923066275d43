package org.chungtay.organization.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Consents.Given;
import org.chungtay.identity.PersonId;
import org.chungtay.notification.Outbox;
import org.chungtay.organization.Members;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class AdmissionTest {
  private static final UUID WARD = Ids.named("unit:women:19813");
  private static final UUID OTHER = Ids.named("unit:farmers:19774");

  @Autowired Visitors visitors;
  @Autowired Consents consents;
  @Autowired Members members;
  @Autowired Outbox outbox;
  @Autowired JdbcClient jdbc;

  @Test
  void anAdmittedAdultsConsentIsOnRecordWithVersionAndMeans() {
    var id = Ids.next();
    var form = form(id, "Hồ Thị Đồng Ý", phone());
    form.put("means", "paper");
    assertThat(admit(visitors.as("officer", WARD), WARD, form).status().value()).isEqualTo(303);
    assertThat(consents.history(PersonId.of(id)))
        .extracting(Given::purpose, Given::version, Given::means)
        .containsExactlyInAnyOrder(
            tuple(Consents.CONTACT, 2, "paper"), tuple(Consents.NAME, 1, "paper"));
  }

  @Test
  void aNumberIsKeptOnlyWithConsentAndTheConsentSaysHow() {
    var officer = visitors.as("officer", WARD);
    var form = form(Ids.next(), "Hồ Thị Chưa Hỏi", phone());
    form.remove("consent");
    assertThat(admit(officer, WARD, form).status().value()).isEqualTo(422);
    form.put("consent", "true");
    assertThat(admit(officer, WARD, form).status().value()).isEqualTo(422);
    form.put("means", "phone");
    form.put("words", "contact-about-activity:1 show-name-to-leader:1");
    assertThat(admit(officer, WARD, form).status().value()).isEqualTo(409);
    form.put("phone", "");
    form.remove("consent");
    assertThat(admit(officer, WARD, form).status().value()).isEqualTo(303);
  }

  @Test
  void theNameBehindANumberIsToldOnlyOfTheOfficersOwnMembers() {
    var phone = phone();
    var known = Ids.next();
    var name = "Tôn Nữ Thị Riêng Tư";
    var form = form(known, name, phone);
    form.put("means", "form");
    assertThat(admit(visitors.as("officer", OTHER), OTHER, form).status().value()).isEqualTo(303);

    var officer = visitors.as("officer", WARD);
    var mine = form(Ids.next(), "Người nào đó", phone);
    mine.put("means", "form");
    var refused = admit(officer, WARD, mine);
    assertThat(refused.status().value()).isEqualTo(422);
    assertThat(refused.body()).doesNotContain(name).contains("value=\"elsewhere\"");
    assertThat(admit(visitors.as("officer", OTHER), OTHER, mine).body()).contains(name);
    mine.put("person", known.toString());
    assertThat(admit(officer, WARD, mine).status().value()).isEqualTo(422);
    assertThat(members.of(PersonId.of(known))).hasSize(1);
    assertThat(deeds(officer)).contains("identity.phone-looked-up");
  }

  @Test
  void theHolderOfTheNumberLetsTheOfficerFindThem() {
    var phone = phone();
    var known = Ids.next();
    var form = form(known, "Tôn Nữ Thị Đọc Mã", phone);
    form.put("means", "form");
    assertThat(admit(visitors.as("officer", OTHER), OTHER, form).status().value()).isEqualTo(303);

    var officer = visitors.as("officer", WARD);
    var mine = form(Ids.next(), "Chưa biết tên", phone);
    mine.put("means", "phone");
    mine.put("person", "elsewhere");
    assertThat(admit(officer, WARD, mine).status().value()).isEqualTo(422);
    var code = codeSentTo(phone);
    mine.put("code", code.equals("000000") ? "000001" : "000000");
    assertThat(admit(officer, WARD, mine).body()).doesNotContain("Tôn Nữ Thị Đọc Mã");
    mine.put("code", code);
    assertThat(admit(officer, WARD, mine).body()).contains("Tôn Nữ Thị Đọc Mã");
    mine.put("person", known.toString());
    assertThat(admit(officer, WARD, mine).status().value()).isEqualTo(303);
    assertThat(members.of(PersonId.of(known)))
        .extracting(Members.Membership::unit)
        .containsExactlyInAnyOrder(UnitId.of(WARD), UnitId.of(OTHER));
  }

  @Test
  void aCodeOfOneOfficersFormOpensNothingInAnothers() {
    var phone = phone();
    var form = form(Ids.next(), "Tôn Nữ Thị Một Lần", phone);
    form.put("means", "form");
    assertThat(admit(visitors.as("officer", OTHER), OTHER, form).status().value()).isEqualTo(303);
    var mine = form(Ids.next(), "Chưa biết tên", phone);
    mine.put("means", "phone");
    mine.put("person", "elsewhere");
    assertThat(admit(visitors.as("officer", WARD), WARD, mine).status().value()).isEqualTo(422);
    mine.put("code", codeSentTo(phone));
    assertThat(admit(visitors.as("officer", WARD), WARD, mine).status().value()).isEqualTo(409);
  }

  private String codeSentTo(String phone) {
    var text =
        outbox.waiting(50).stream()
            .filter(message -> message.to().equals(phone))
            .map(Outbox.Outgoing::text)
            .findFirst()
            .orElseThrow();
    var found = Pattern.compile("\\d{6}").matcher(text);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private List<String> deeds(Visitor visitor) {
    return jdbc.sql("select deed from identity.audit where person = :person")
        .param("person", visitor.actor().person().value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private Map<String, String> form(UUID id, String name, String phone) {
    var words = consents.words(List.of(Consents.CONTACT, Consents.NAME));
    return new HashMap<>(
        Map.of(
            "id", id.toString(), "name", name, "phone", phone, "consent", "true", "words", words));
  }

  private static Answer admit(Visitor officer, UUID unit, Map<String, String> form) {
    return officer.post("/units/" + unit + "/members", form);
  }

  private static String phone() {
    return "09" + String.format("%08d", Math.floorMod(Ids.next().hashCode(), 100_000_000));
  }
}
