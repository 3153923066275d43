package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.identity.Access;
import org.chungtay.identity.FirstAdministrator;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.notification.Outbox;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signing in and out, one's own pages, the first administrator.
@Component
class IdentityRequests implements ValidRequests.Chapter {
  private static final Pattern CHALLENGE = Pattern.compile("c=([0-9a-f-]{36})");
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
  private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

  private final Visitors visitors;
  private final People people;
  private final Sessions sessions;
  private final Outbox outbox;
  private final FirstAdministrator first;
  private final JdbcClient jdbc;

  IdentityRequests(
      Visitors visitors,
      People people,
      Sessions sessions,
      Outbox outbox,
      FirstAdministrator first,
      JdbcClient jdbc) {
    this.visitors = visitors;
    this.people = people;
    this.sessions = sessions;
    this.outbox = outbox;
    this.first = first;
    this.jdbc = jdbc;
  }

  @Override
  public void write(ValidRequests requests) {
    signIn(requests);
    own(requests);
    administration(requests);
  }

  private void signIn(ValidRequests requests) {
    requests.post(
        "/sign-in",
        () ->
            Valid.by(visitors.anonymous())
                .needs(Kind.PHONE, "phone", AttendanceRequests.phone())
                .may(Kind.FORGIVING, "to", "/me")
                .againIsAnother());
    requests.post("/sign-in/code", () -> code(visitors.anonymous()));
    requests.post("/sign-in/who", () -> who(visitors.anonymous()));
    requests.post(
        "/sign-in/slip",
        () -> Valid.by(visitors.anonymous()).needs(Kind.CHOICE, "code", "ABCDE-FGHJK").neverHere());
    requests.post(
        "/sign-in/demonstration",
        () -> Valid.by(visitors.anonymous()).needs(Kind.CHOICE, "person", Ids.next()).neverHere());
    requests.post("/sign-in/passkey/question", () -> Valid.by(visitors.anonymous()));
    requests.post(
        "/sign-in/passkey",
        () -> Valid.by(visitors.anonymous()).needs(Kind.CHOICE, "answer", "{}").neverHere());
    requests.post("/sign-out", () -> Valid.by(visitors.signedIn()));
    requests.post("/sign-out/everywhere", () -> Valid.by(visitors.signedIn()));
  }

  private Valid code(Visitor visitor) {
    var phone = AttendanceRequests.phone();
    var _ = register(phone);
    return proving(visitor, phone).may(Kind.FORGIVING, "to", "/me");
  }

  private Valid proving(Visitor visitor, String phone) {
    var asked = visitor.post("/sign-in", Map.of("phone", phone)).location();
    var code =
        outbox.waiting(1000).stream()
            .filter(message -> message.to().equals(phone))
            .map(message -> found(CODE, message.text(), 0))
            .findFirst()
            .orElseThrow();
    return Valid.by(visitor)
        .needs(Kind.CHOICE, "c", found(CHALLENGE, asked, 1))
        .needs(Kind.CHOICE, "code", code);
  }

  /// Two behind one phone: the code is right, and one of them is to be chosen.
  private Valid who(Visitor visitor) {
    var phone = AttendanceRequests.phone();
    var _ = register(phone);
    var person = register(phone);
    var fields = new HashMap<String, String>();
    proving(visitor, phone)
        .parts()
        .forEach(part -> fields.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8)));
    var page = visitor.post("/sign-in/code", fields).body();
    return Valid.by(visitor)
        .needs(Kind.CHOICE, "proof", found(PROOF, page, 1))
        .needs(Kind.CHOICE, "person", person);
  }

  private PersonId register(String phone) {
    return people.register(
        NewPerson.adult(PersonId.next(), "Lê Thị Đăng Nhập", Phone.parse(phone)));
  }

  private static String found(Pattern pattern, String text, int group) {
    var matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + text);
    }
    return matcher.group(group);
  }

  private void own(ValidRequests requests) {
    var consents = "/me/consents/{purpose}/";
    requests.post(
        consents + "give",
        () ->
            Valid.by(visitors.signedIn(), "show-name-to-leader")
                .needs(Kind.CHOICE, "version", "1"));
    requests.post(
        consents + "withdraw", () -> Valid.by(visitors.signedIn(), "contact-about-activity"));
    requests.post(
        "/me/sessions/{session}/end",
        () -> {
          var visitor = visitors.signedIn();
          var _ = visitors.signedIn(visitor.actor());
          return Valid.by(visitor, sessions.of(visitor.actor().person()).getLast().id());
        });
    requests.post("/me/sign-in/slip", () -> Valid.by(visitors.signedIn()).againIsAnother());
    requests.post("/me/account/unlink", () -> Valid.by(visitors.signedIn()));
    requests.post("/me/passkeys/question", () -> Valid.by(visitors.signedIn()));
    requests.post(
        "/me/passkeys",
        () ->
            Valid.by(visitors.signedIn())
                .line("label", "Điện thoại", 60)
                .needs(Kind.CHOICE, "answer", "{}")
                .neverHere());
    requests.post(
        "/me/passkeys/{passkey}/remove",
        () -> Valid.by(visitors.signedIn(), UUID.randomUUID()).neverHere());
  }

  private void administration(ValidRequests requests) {
    requests.get("/administration/messages", this::administrator);
    requests.get("/administration/audit", this::administrator);
    requests.get("/administration/audit.csv", this::administrator);
    requests.get("/administration/audit.xlsx", this::administrator);
    requests.get("/admin/invariants", this::administrator);
    requests.get("/invariants", () -> Valid.by(visitors.anonymous()));
    requests.post("/admin/invariants", () -> administrator().againIsAnother());
    requests.post("/setup/{token}", this::setUp);
  }

  private Valid administrator() {
    return Valid.as("administrator", Access.INSTALLATION);
  }

  /// Administrators of other tests step aside meanwhile.
  private Valid setUp() {
    var aside = Ids.named("aside-for-set-up");
    move(Access.INSTALLATION, aside);
    var token = first.setUpPath().orElseThrow().substring("/setup/".length());
    return Valid.by(visitors.anonymous(), token)
        .needs(Kind.NEW_ID, "id", Ids.next())
        .line("name", "Võ Thị Sáng Lập", 100)
        .may(Kind.PHONE, "phone", AttendanceRequests.phone())
        .needs(Kind.TICK, "consent", "true")
        .needs(Kind.CHOICE, "words", visitors.words())
        .afterwards(() -> {
          jdbc.sql("delete from identity.granted_role where scope = :all")
              .param("all", Access.INSTALLATION)
              .update();
          move(aside, Access.INSTALLATION);
        });
  }

  private void move(UUID from, UUID to) {
    jdbc.sql("update identity.granted_role set scope = :to where scope = :from")
        .param("from", from)
        .param("to", to)
        .update();
  }
}
