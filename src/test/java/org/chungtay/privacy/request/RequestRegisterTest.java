package org.chungtay.privacy.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.organization.Members;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class RequestRegisterTest {
  private static final String WARD = "Hương An";

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
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
                    .file(member.actor(), Ids.next(), Requests.Asked.plain(Kind.SEE, ""))
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
