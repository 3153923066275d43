package org.chungtay.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SignInTest {
  private static final Pattern CHALLENGE = Pattern.compile("c=([0-9a-f-]{36})");
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

  @Autowired Visitors visitors;
  @Autowired People people;
  @Autowired Outbox outbox;
  @Autowired JdbcClient jdbc;

  @Test
  void aCodeSentToThePhoneSignsInAndGoesBackToWhereOneWas() {
    var _ = registered("Trần Thị Mười", "0935000001");
    var visitor = visitors.anonymous();
    var challenge = ask(visitor, "0935 000 001");
    var answer =
        visitor.post(
            "/sign-in/code",
            Map.of("c", challenge, "code", code("0935000001"), "to", "/me/consents"));
    assertThat(answer.location()).endsWith("/me/consents?notice=identity.notice.signed-in");
    assertThat(answer.cookies())
        .singleElement()
        .satisfies(
            cookie -> assertThat(cookie).contains("ct_session=", "HttpOnly", "SameSite=Lax"));
    var again = visitor.post("/sign-in/code", Map.of("c", challenge, "code", code("0935000001")));
    assertThat(again.status().value()).isEqualTo(409);
    assertThat(again.cookies()).isEmpty();
  }

  @Test
  void anUnknownNumberIsAnsweredLikeAKnownOne() {
    var _ = registered("Trần Thị Biết", "0935000002");
    var visitor = visitors.anonymous();
    var known = visitor.post("/sign-in", Map.of("phone", "0935000002"));
    var unknown = visitor.post("/sign-in", Map.of("phone", "0935000003"));
    assertThat(unknown.status()).isEqualTo(known.status());
    assertThat(shape(unknown)).isEqualTo(shape(known));
    assertThat(page(visitor, unknown)).isEqualTo(page(visitor, known));
    assertThat(outbox.waiting(1000)).extracting("to").doesNotContain("0935000003");
  }

  @Test
  void fiveWrongTriesSpendACode() {
    var _ = registered("Trần Thị Sai", "0935000004");
    var visitor = visitors.anonymous();
    var challenge = ask(visitor, "0935000004");
    var right = code("0935000004");
    var wrong = right.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < SignInCodes.TRIES; i++) {
      assertThat(attempt(visitor, challenge, wrong).status().value()).isEqualTo(422);
    }
    assertThat(attempt(visitor, challenge, right).status().value()).isEqualTo(409);
  }

  @Test
  void anOldCodeIsSpent() {
    var _ = registered("Trần Thị Muộn", "0935000005");
    var visitor = visitors.anonymous();
    var challenge = ask(visitor, "0935000005");
    var right = code("0935000005");
    jdbc.sql(
            """
            update identity.sign_in_code
            set sent_at = sent_at - interval '11 minutes',
                expires_at = expires_at - interval '11 minutes'
            where id = :id
            """)
        .param("id", UUID.fromString(challenge))
        .update();
    assertThat(attempt(visitor, challenge, right).status().value()).isEqualTo(409);
  }

  @Test
  void onePhoneGetsFiveCodesAnHourKnownOrNot() {
    for (var phone : new String[] {"0935000006", "0935000007"}) {
      for (int i = 0; i < SignInCodes.CODES_PER_HOUR; i++) {
        var _ = ask(visitors.anonymous(), phone);
      }
      var sixth = visitors.anonymous().post("/sign-in", Map.of("phone", phone));
      assertThat(sixth.status().value()).isEqualTo(429);
    }
  }

  @Test
  void oneAddressIsThrottled() {
    var visitor = visitors.anonymous();
    Answer answer = visitor.post("/sign-in", Map.of("phone", "nonsense"));
    for (int i = 0; i < 40; i++) {
      answer = visitor.post("/sign-in", Map.of("phone", "nonsense"));
    }
    assertThat(answer.status().value()).isEqualTo(429);
    var elsewhere = visitors.anonymous().post("/sign-in", Map.of("phone", "nonsense"));
    assertThat(elsewhere.status().value()).isEqualTo(422);
  }

  @Test
  void severalPeopleBehindOnePhoneChooseWhoTheyAre() {
    var _ = registered("Hoàng Mẹ", "0935000008");
    var daughter = registered("Hoàng Con", "0935000008");
    var stranger = registered("Hoàng Lạ", "0935000009");
    var visitor = visitors.anonymous();
    var challenge = ask(visitor, "0935000008");
    var who = attempt(visitor, challenge, code("0935000008"));
    assertThat(who.body()).contains("Hoàng Mẹ", "Hoàng Con").doesNotContain("Hoàng Lạ");
    var proof = found(PROOF, who.body());
    assertThat(choose(visitor, proof, stranger).cookies()).isEmpty();
    assertThat(choose(visitor, proof, daughter).cookies()).hasSize(1);
    assertThat(choose(visitor, proof, daughter).cookies()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "/{evil}",
        "\\\\evil.example",
        "/ok\r\nSet-Cookie: a=b",
        ""
      })
  void neverSendsAnyoneToAnotherSite(String to) {
    var visitor = visitors.signedIn();
    var answer =
        visitor
            .client()
            .get()
            .uri("/sign-in?to={to}", to)
            .exchange((_, response) -> String.valueOf(response.getHeaders().getLocation()));
    assertThat(answer).matches("(http://localhost:\\d+)?/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12", "0935", "😀", "\u202E0935000001x", "' or 1=1", "09350000010000000000"})
  void refusesWhatIsNoPhoneAndKeepsIt(String phone) {
    var answer = visitors.anonymous().post("/sign-in", Map.of("phone", phone));
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"phone-refusal\"");
  }

  @Test
  void refusesAnEndlessPhoneAndAMissingOrForeignChallenge() {
    var visitor = visitors.anonymous();
    assertThat(visitor.post("/sign-in", Map.of("phone", "1".repeat(10_000))).status().value())
        .isEqualTo(422);
    assertThat(visitor.get("/sign-in/code?c=x").status().value()).isEqualTo(404);
    assertThat(visitor.get("/sign-in/code").status().value()).isEqualTo(400);
    assertThat(attempt(visitor, Ids.next().toString(), "123456").status().value()).isEqualTo(409);
  }

  @Test
  void nobodyIsOfferedOrSignedInAsADemonstrationPersonInARealInstallation() {
    var person = registered("Nguyễn Văn Thật", "0935000010");
    jdbc.sql(
            "insert into identity.demonstration_person values (:id, 'identity.role.officer', '', 1)")
        .param("id", person)
        .update();
    var visitor = visitors.anonymous();
    assertThat(visitor.get("/sign-in").body()).doesNotContain("Nguyễn Văn Thật");
    var answer = visitor.post("/sign-in/demonstration", Map.of("person", person.toString()));
    assertThat(answer.status().value()).isEqualTo(404);
    assertThat(answer.cookies()).isEmpty();
  }

  @Test
  void signingOutEndsTheSession() {
    var visitor = visitors.signedIn();
    assertThat(visitor.get("/me/sign-in").status().value()).isEqualTo(200);
    assertThat(visitor.post("/sign-out", Map.of()).location()).contains("/sign-in?notice=");
    assertThat(visitor.get("/me/sign-in").status().value()).isEqualTo(303);
  }

  private UUID registered(String name, String phone) {
    var person = NewPerson.adult(PersonId.next(), name, org.chungtay.identity.Phone.parse(phone));
    return people.register(person).value();
  }

  private String ask(Visitor visitor, String phone) {
    return found(CHALLENGE, visitor.post("/sign-in", Map.of("phone", phone)).location());
  }

  private String code(String phone) {
    var text =
        outbox.waiting(1000).stream()
            .filter(message -> message.to().equals(phone))
            .findFirst()
            .map(Outbox.Outgoing::text);
    return found(CODE, text.orElse(""));
  }

  private static Answer attempt(Visitor visitor, String challenge, String code) {
    return visitor.post("/sign-in/code", Map.of("c", challenge, "code", code));
  }

  private static Answer choose(Visitor visitor, String proof, UUID person) {
    return visitor.post("/sign-in/who", Map.of("proof", proof, "person", person.toString()));
  }

  private static String shape(Answer answer) {
    return CHALLENGE.matcher(answer.location()).replaceAll("c=");
  }

  private static String page(Visitor visitor, Answer answer) {
    var path = answer.location().replaceFirst("^http://[^/]+", "");
    return visitor.get(path).body().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
  }

  private static String found(Pattern pattern, String text) {
    return Optional.of(pattern.matcher(text))
        .filter(java.util.regex.Matcher::find)
        .map(match -> match.groupCount() > 0 ? match.group(1) : match.group())
        .orElseThrow(() -> new AssertionError(pattern + " is not in " + text));
  }
}
