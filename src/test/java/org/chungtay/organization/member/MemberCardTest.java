package org.chungtay.organization.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
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

@ProductTest
class MemberCardTest {
  private static final UUID WARD = Ids.named("unit:women:19813");
  private static final UUID OTHER = Ids.named("unit:women:19774");

  @Autowired Visitors visitors;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Grants grants;
  @Autowired Outbox outbox;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void anOfficerCorrectsANameInTheirWardOnly() {
    var officer = visitors.as("officer", WARD);
    var person =
        people.register(NewPerson.adult(PersonId.next(), "Nguyễn Thị Hàa", Optional.empty()));
    var card = card(officer, person);
    assertThat(officer.get(card).body()).contains("Nguyễn Thị Hàa");
    var name = Map.of("name", "Nguyễn Thị Hà");
    assertThat(visitors.as("officer", OTHER).post(card + "/name", name).status().value())
        .isEqualTo(403);
    assertThat(officer.post(card + "/name", Map.of("name", " ")).status().value()).isEqualTo(422);
    assertThat(officer.post(card + "/name", name).status().value()).isEqualTo(303);
    assertThat(people.names(List.of(person))).containsEntry(person, "Nguyễn Thị Hà");
    assertThat(deeds(person)).contains("identity.name-corrected");
  }

  @Test
  void aLostPhoneIsReplacedAndThePersonSignedOut() {
    var officer = visitors.as("officer", WARD);
    var lost = phone();
    var person =
        people.register(NewPerson.adult(PersonId.next(), "Trần Mất Máy", Phone.parse(lost)));
    var session = visitors.signedIn(new Actor(person, "Trần Mất Máy"));
    var card = card(officer, person);
    var fresh = phone();
    assertThat(officer.post(card + "/phone", Map.of("phone", fresh)).status().value())
        .isEqualTo(422);
    assertThat(officer.post(card + "/phone", withConsent(fresh)).status().value()).isEqualTo(303);
    assertThat(session.get("/me/sign-in").status().value()).isEqualTo(303);
    assertThat(people.behind(Phone.parse(lost).orElseThrow())).isEmpty();
    assertThat(people.behind(Phone.parse(fresh).orElseThrow())).hasSize(1);
    assertThat(consents.inForce(person, Consents.CONTACT)).isTrue();

    assertThat(officer.post(card + "/phone/erase", Map.of()).status().value()).isEqualTo(303);
    assertThat(people.find(person).orElseThrow().hasPhone()).isFalse();
    assertThat(deeds(person)).contains("identity.phone-changed", "identity.phone-erased");
  }

  /// Otherwise an officer would sign in as their administrator by writing their own number.
  @Test
  void nobodyWritesANumberForSomeoneWhoMayMore() {
    var officer = visitors.as("officer", WARD);
    var administrator = visitors.as("administrator", WARD).actor().person();
    var card = card(officer, administrator);
    assertThat(officer.post(card + "/phone", withConsent(phone())).status().value()).isEqualTo(403);
    assertThat(officer.post(card + "/phone/erase", Map.of()).status().value()).isEqualTo(403);
  }

  /// As with slips: harmless for a member, a way to the role for whoever wrote the number.
  @Test
  void aNumberWrittenByAnOfficerDoesNotLeadToARoleAboveTheirs() {
    var officer = visitors.as("officer", WARD);
    var person = people.register(NewPerson.adult(PersonId.next(), "Lê Lên Chức", Optional.empty()));
    var card = card(officer, person);
    var phone = phone();
    assertThat(officer.post(card + "/phone", withConsent(phone)).status().value()).isEqualTo(303);
    var session = signInBySms(phone, person);
    assertThat(session.get("/me/sign-in").status().value()).isEqualTo(200);

    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var today = clock.today();
    grants.grant(
        administrator.actor(),
        new Grant(Ids.next(), person, "administrator", WARD, today, today.plusDays(9)));
    assertThat(session.get("/me/sign-in").status().value()).isEqualTo(303);
    assertThat(codeProven(phone)).doesNotContain("ct_session");

    assertThat(administrator.post(card + "/phone", withConsent(phone)).status().value())
        .isEqualTo(303);
    assertThat(signInBySms(phone, person).get("/me/sign-in").status().value()).isEqualTo(200);
  }

  @Test
  void anOfficerWithdrawsAConsentAtTheWordOfAMemberWithoutAPhone() {
    var officer = visitors.as("officer", WARD);
    var person = people.register(NewPerson.adult(PersonId.next(), "Mệ Rút Lại", Optional.empty()));
    consents.give(person, Consents.NAME, 1, "paper");
    var card = card(officer, person);
    var withdraw = card + "/consents/show-name-to-leader/withdraw";
    assertThat(officer.get(card).body()).contains(withdraw);
    assertThat(officer.post(withdraw, Map.of()).status().value()).isEqualTo(303);
    assertThat(consents.inForce(person, Consents.NAME)).isFalse();
    assertThat(officer.get(card).body()).doesNotContain(withdraw);
  }

  private Visitor signInBySms(String phone, PersonId person) {
    var cookie = codeProven(phone);
    assertThat(cookie).contains("ct_session");
    return visitors.holding(new Actor(person, ""), cookie.split(";")[0]);
  }

  /// The cookie of the session, or nothing when the code opened none.
  private String codeProven(String phone) {
    var visitor = visitors.anonymous();
    var asked = visitor.post("/sign-in", Map.of("phone", phone)).location();
    var challenge = asked.replaceAll(".*[?&]c=([0-9a-f-]+).*", "$1");
    var code =
        outbox.waiting(50).stream()
            .filter(message -> message.to().equals(phone))
            .findFirst()
            .orElseThrow()
            .text()
            .replaceAll("\\D", "");
    var answer = visitor.post("/sign-in/code", Map.of("c", challenge, "code", code));
    return answer.cookies().stream()
        .filter(one -> one.startsWith("ct_session"))
        .findFirst()
        .orElse("");
  }

  private String card(Visitor officer, PersonId person) {
    var membership = Ids.next();
    members.join(officer.actor(), membership, person, UnitId.of(WARD), clock.today());
    return "/units/" + WARD + "/members/" + membership + "/card";
  }

  private Map<String, String> withConsent(String phone) {
    var words = consents.words(List.of(Consents.CONTACT, Consents.NAME));
    return new HashMap<>(
        Map.of("phone", phone, "consent", "true", "means", "phone", "words", words));
  }

  private List<String> deeds(PersonId person) {
    return jdbc.sql("select deed from identity.audit where subject = :person")
        .param("person", person.value())
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static String phone() {
    return "09" + String.format("%08d", Math.floorMod(Ids.next().hashCode(), 100_000_000));
  }
}
