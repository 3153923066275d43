package org.chungtay.privacy.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipInputStream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Corrections;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.organization.Members;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ProductTest
class RequestRegisterTest {
  private static final String WARD = "Hương An";

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Corrections corrections;
  @Autowired SamePersons same;
  @Autowired Sessions sessions;
  @Autowired Requests requests;
  @Autowired CityClock clock;

  private UUID membership;
  private Visitor member;
  private Visitor officer;

  @BeforeEach
  void aMemberOfAWard() {
    var person = visitors.person("Bùi Thị Hỏi Dữ Liệu");
    var admin = plans.someone("officer", "women", WARD);
    membership = Ids.next();
    members.join(admin, membership, person.person(), plans.unit("women", WARD).id(), clock.today());
    member = visitors.signedIn(person);
    officer = visitors.signedIn(admin);
  }

  @Test
  void aNameIsCorrectedByAnOfficerAndThePersonSeesIt() {
    var id = ask(member, Map.of("kind", "correct", "field", "name", "value", "Bùi Thị Đúng Tên"));
    var own = member.get("/me/data/requests/" + id).body();
    var request = requests.get(id);
    assertThat(own).contains(request.label(), day(request.due()), day(request.replyDue()));
    assertThat(officer.get("/data-requests?q=hoi du lieu").body())
        .contains("Bùi Thị Hỏi Dữ Liệu", request.label());
    assertThat(officer.post("/data-requests/" + id + "/take", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(member.get("/me/data/requests/" + id).body()).contains(officer.actor().name());
    var stale = officer.post("/data-requests/" + id + "/carry-out", Map.of("version", "1"));
    assertThat(stale.status().value()).as("somebody took it up meanwhile").isEqualTo(409);
    assertThat(carryOut(id, Map.of())).isEqualTo(303);
    assertThat(people.find(member.actor().person()).orElseThrow().name())
        .isEqualTo("Bùi Thị Đúng Tên");
    assertThat(carryOut(id, Map.of())).as("only once").isEqualTo(409);
    assertThat(officer.get("/data-requests?closed=true&q=dung ten").body())
        .contains(request.label());
  }

  @Test
  void anObjectionTakesBackEveryConsent() {
    var person = member.actor().person();
    consents.give(person, Consents.CONTACT, "form");
    consents.give(person, Consents.NAME, "form");
    var id = ask(member, Map.of("kind", "object", "words", "Đừng gọi tôi nữa"));
    assertThat(carryOut(id, Map.of("answer", "Đã ngừng"))).isEqualTo(303);
    assertThat(consents.inForce(person, Consents.CONTACT)).isFalse();
    assertThat(consents.inForce(person, Consents.NAME)).isFalse();
    assertThat(member.get("/me/data/requests/" + id).body()).contains("Đã ngừng");
  }

  @Test
  void whoeverWroteAnErasureDownDoesNotDecideIt() {
    var address = card() + "/data-request";
    var fields = new HashMap<>(Map.of("means", "paper", "kind", "erase"));
    var id = Ids.next();
    fields.put("id", id.toString());
    assertThat(officer.post(address, fields).status().value()).isEqualTo(303);
    assertThat(officer.post(address, fields).status().value()).as("sent twice").isEqualTo(303);
    assertThat(requests.of(member.actor().person())).hasSize(1);
    assertThat(carryOut(id, Map.of("recognised", "true"))).isEqualTo(403);
    var another = visitors.signedIn(plans.someone("officer", "women", WARD));
    assertThat(carryOut(another, id, Map.of())).as("has met the person").isEqualTo(422);
    assertThat(carryOut(another, id, Map.of("recognised", "true"))).isEqualTo(303);
    assertThat(requests.get(id).state()).isEqualTo(State.WAITING);
    assertThat(member.post("/me/data/requests/" + id + "/take-back", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(requests.get(id).state()).isEqualTo(State.TAKEN_BACK);
    fields.put("id", Ids.next().toString());
    assertThat(officer.post(address, fields).status().value()).as("asked anew").isEqualTo(303);
    fields.put("id", Ids.next().toString());
    assertThat(officer.post(address, fields).status().value()).as("two at once").isEqualTo(409);
  }

  /// Whoever has two records may be found out to be one person while a request waits.
  @Test
  void whatIsCarriedOutReachesWhomTheAskerGoesOnAs() {
    var kept = visitors.person("Bùi Thị Hỏi Dữ Liệu").person();
    var unit = plans.unit("youth", WARD).id();
    members.join(plans.someone("officer", "youth", WARD), Ids.next(), kept, unit, clock.today());
    consents.give(kept, Consents.CONTACT, "form");
    var withdrawn = ask(member, Map.of("kind", "withdraw"));
    var named = ask(member, Map.of("kind", "correct", "field", "name", "value", "Bùi Thị Một"));
    var words = ask(member, Map.of("kind", "correct", "words", "Địa chỉ của tôi sai"));
    var gone = member.actor().person();
    same.decide(
        officer.actor(),
        new Decision(Ids.next(), kept, gone, Verdict.SAME, Optional.of(kept), Optional.empty()));
    assertThat(carryOut(withdrawn, Map.of())).isEqualTo(303);
    assertThat(consents.inForce(kept, Consents.CONTACT)).isFalse();
    assertThat(carryOut(named, Map.of())).isEqualTo(303);
    assertThat(people.find(kept).orElseThrow().name()).isEqualTo("Bùi Thị Một");
    assertThat(carryOut(words, Map.of())).as("says what was mended").isEqualTo(422);
    assertThat(carryOut(words, Map.of("answer", "Đã sửa sổ"))).isEqualTo(303);
  }

  /// A slip, or a number that an officer entered, lets that officer ask in the person's place.
  @Test
  void whoeverLetTheAskerInDoesNotRecogniseThem() {
    var phone = Phone.parse("0916%06d".formatted(new Random().nextInt(1_000_000)));
    corrections.changePhone(officer.actor(), member.actor().person(), phone);
    var let = letIn(member.actor(), officer.actor());
    assertThat(let.get("/me/data/erase").body()).doesNotContain(phone.orElseThrow().masked());
    var fields = Map.of("id", Ids.next().toString(), "understood", "true");
    assertThat(let.post("/me/data/erase", fields).status().value()).isEqualTo(303);
    var id = UUID.fromString(fields.get("id"));
    assertThat(requests.get(id).state()).as("no code to that phone").isEqualTo(State.RECEIVED);
    assertThat(officer.get("/data-requests/" + id).body()).doesNotContain("name=\"recognised\"");
    assertThat(carryOut(id, Map.of("recognised", "true"))).isEqualTo(403);
    var another = visitors.signedIn(plans.someone("officer", "women", WARD));
    assertThat(carryOut(another, id, Map.of("recognised", "true"))).isEqualTo(303);
    var see = ask(let, Map.of("kind", "see"));
    assertThat(numbers(officer, see)).doesNotContain(phone.orElseThrow().national());
    assertThat(numbers(another, see)).contains(phone.orElseThrow().national());
  }

  private Visitor letIn(Actor person, Actor by) {
    var response = new MockHttpServletResponse();
    var request = new MockHttpServletRequest();
    sessions.open(person.person(), Way.SLIP, Optional.of(by.person()), request, response);
    var cookie = String.valueOf(response.getHeader(HttpHeaders.SET_COOKIE)).split(";")[0];
    return visitors.holding(person, cookie);
  }

  private static String numbers(Visitor by, UUID request) {
    var bytes =
        by.client()
            .get()
            .uri("/data-requests/" + request + "/data.zip")
            .accept(MediaType.ALL)
            .retrieve()
            .body(byte[].class);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Objects.requireNonNull(bytes)))) {
      assertThat(zip.getNextEntry()).isNotNull();
      return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void aDueDayIsPutOffOnceWithAReason() {
    var id = ask(member, Map.of("kind", "complain", "words", "Ai đã đưa số của tôi?"));
    var due = requests.get(id).due();
    var address = "/data-requests/" + id + "/extend";
    assertThat(officer.post(address, Map.of("days", "16", "reason", "x")).status().value())
        .isEqualTo(422);
    assertThat(officer.post(address, Map.of("days", "15", "reason", " ")).status().value())
        .isEqualTo(422);
    assertThat(officer.post(address, Map.of("days", "10", "reason", "Hỏi thêm")).status().value())
        .isEqualTo(303);
    assertThat(requests.get(id).due()).isAfterOrEqualTo(due.plusDays(10));
    assertThat(officer.post(address, Map.of("days", "1", "reason", "Nữa")).status().value())
        .isEqualTo(409);
    assertThat(member.get("/me/data/requests/" + id).body()).contains("Hỏi thêm");
  }

  @Test
  void whatIsLateComesFirstAndTheFileHoldsIt() {
    var late = new AtomicReference<UUID>();
    clock.during(
        clock.now().minus(Duration.ofDays(90)),
        () ->
            late.set(
                requests
                    .file(
                        member.actor(),
                        Ids.next(),
                        Requests.Asked.plain(Kind.SEE, ""),
                        Optional.empty())
                    .id()));
    var fresh = ask(member, Map.of("kind", "see"));
    var page = officer.get("/data-requests?q=hoi du lieu&lang=en").body();
    assertThat(page).contains("Overdue");
    assertThat(page.indexOf(late.get().toString())).isLessThan(page.indexOf(fresh.toString()));
    assertThat(officer.get("/data-requests.csv?q=hoi du lieu").body())
        .contains(requests.get(late.get()).label(), "Bùi Thị Hỏi Dữ Liệu");
    assertThat(officer.get("/data-requests?kind=complain&q=hoi du lieu").body())
        .doesNotContain(fresh.toString());
  }

  @Test
  void nobodyElseReadsOrAnswersIt() {
    var id = ask(member, Map.of("kind", "complain", "words", "Điều riêng của tôi"));
    for (var stranger :
        new Actor[] {
          plans.someone("officer", "women", "Kim Long"), plans.someone("leader", "women", WARD)
        }) {
      var visitor = visitors.signedIn(stranger);
      assertThat(visitor.get("/data-requests/" + id).status().value()).isEqualTo(403);
      assertThat(visitor.get("/data-requests").body()).doesNotContain("Bùi Thị Hỏi Dữ Liệu");
    }
    assertThat(visitors.signedIn().get("/me/data/requests/" + id).status().value()).isEqualTo(404);
    var none = visitors.signedIn();
    var ofNobody = ask(none, Map.of("kind", "complain", "words", "Không thuộc đơn vị nào"));
    assertThat(officer.get("/data-requests/" + ofNobody).status().value()).isEqualTo(403);
    var city = visitors.as("administrator", Access.INSTALLATION);
    assertThat(city.get("/data-requests/" + ofNobody).status().value()).isEqualTo(200);
  }

  @Test
  void whatAPaperAsksToSeeIsHandedOverAndLeavesATrace() {
    var id = ask(member, Map.of("kind", "see"));
    var zip = officer.follow("/data-requests/" + id + "/data.zip");
    assertThat(zip.status().value()).isEqualTo(200);
    assertThat(member.get("/me/data").body()).contains(officer.actor().name());
  }

  private String card() {
    return "/units/" + plans.unit("women", WARD).id() + "/members/" + membership;
  }

  private static UUID ask(Visitor visitor, Map<String, String> what) {
    var id = Ids.next();
    var fields = new HashMap<>(what);
    fields.put("id", id.toString());
    var answer = visitor.post("/me/data/requests", fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
    return id;
  }

  private int carryOut(UUID id, Map<String, String> fields) {
    return carryOut(officer, id, fields);
  }

  private int carryOut(Visitor by, UUID id, Map<String, String> fields) {
    var sent = new HashMap<>(fields);
    sent.put("version", String.valueOf(requests.get(id).version()));
    return by.post("/data-requests/" + id + "/carry-out", sent).status().value();
  }

  private static String day(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
