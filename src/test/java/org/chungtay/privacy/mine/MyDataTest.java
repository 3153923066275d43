package org.chungtay.privacy.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.Guardian;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.notification.Outbox;
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
class MyDataTest {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Members members;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Sessions sessions;
  @Autowired Outbox outbox;
  @Autowired CityClock clock;

  private Actor me = new Actor(PersonId.next(), "Huỳnh Thị Xem Mình");
  private Visitor visitor;
  private String phone;
  private Actor officer;

  @BeforeEach
  void aMemberWithAGuardian() {
    phone = number();
    me = new Actor(PersonId.next(), "Huỳnh Thị Xem Mình");
    var guardian = new Guardian("Huỳnh Văn Trông Nom", Phone.parse("0905111222").orElseThrow());
    var _ =
        people.register(
            new NewPerson(
                me.person(),
                me.name(),
                Phone.parse(phone),
                Optional.of(2012),
                Optional.of(guardian)));
    consents.give(me.person(), Consents.CONTACT, "guardian");
    officer = plans.someone("officer", "women", "Vỹ Dạ");
    members.join(
        officer, Ids.next(), me.person(), plans.unit("women", "Vỹ Dạ").id(), clock.today());
    var _ = people.phoneOf(officer, me.person(), "activity.notice");
    visitor = visitors.signedIn(me);
  }

  @Test
  void everythingThatIsKeptIsToldInThreeLanguages() {
    assertThat(visitor.get("/me/data").body())
        .contains(me.name(), phone, "2012", "Huỳnh Văn Trông Nom", "0905111222")
        .contains(
            "Người phụ trách được dùng số điện thoại của tôi", "bản 2", "người giám hộ đồng ý")
        .contains(plans.unit("women", "Vỹ Dạ").name())
        .contains("Mã gửi đến điện thoại")
        .contains(officer.name(), "báo tin về hoạt động");
    assertThat(visitor.get("/me/data?lang=en").body()).contains("Year of birth", "Leaders may use");
    assertThat(visitor.get("/me/data?lang=ar").body()).contains("سنة الميلاد", "dir=\"rtl\"");
    assertThat(visitors.anonymous().get("/me/data").location()).startsWith("/sign-in");
  }

  @Test
  void whoeverWasLetInByAnothersSlipSeesNoNumberInFull() {
    var response = new MockHttpServletResponse();
    sessions.open(
        me.person(),
        Way.SLIP,
        Optional.of(officer.person()),
        new MockHttpServletRequest(),
        response);
    var cookie = String.valueOf(response.getHeader(HttpHeaders.SET_COOKIE)).split(";")[0];
    var vouched = visitors.holding(me, cookie);
    assertThat(vouched.get("/me/data").body())
        .contains(me.name(), Phone.parse(phone).orElseThrow().masked())
        .doesNotContain(phone, "0905111222");
    var fields = Map.of("id", Ids.next().toString(), "phone", number());
    assertThat(vouched.post("/me/data/correct/phone", fields).status().value()).isEqualTo(403);
  }

  @Test
  void itIsTakenAlongAsAFileForMachinesAndForPeople() throws IOException {
    var bytes =
        visitor
            .client()
            .get()
            .uri("/me/data.zip")
            .accept(MediaType.ALL)
            .retrieve()
            .body(byte[].class);
    assertThat(bytes).isNotNull();
    var files = new HashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    assertThat(files).containsOnlyKeys("my-data.json", "my-data.xlsx");
    assertThat(new String(files.get("my-data.json"), StandardCharsets.UTF_8))
        .contains("\"profile\"", me.name(), phone, "\"memberships\"", "\"reads\"");
    assertThat(visitor.get("/administration/audit").status().value()).isEqualTo(403);
  }

  @Test
  void aNewNumberCountsOnceItHasAnswered() {
    var fresh = number();
    var fields = new HashMap<>(Map.of("id", Ids.next().toString(), "phone", fresh));
    assertThat(visitor.post("/me/data/correct/phone", fields).status().value()).isEqualTo(422);
    assertThat(people.behind(Phone.parse(fresh).orElseThrow())).isEmpty();
    fields.put("code", "000000");
    assertThat(visitor.post("/me/data/correct/phone", fields).status().value()).isEqualTo(422);
    fields.put("code", code(fresh));
    assertThat(visitor.post("/me/data/correct/phone", fields).location()).startsWith("/sign-in");
    assertThat(people.behind(Phone.parse(fresh).orElseThrow())).hasSize(1);
    assertThat(people.behind(Phone.parse(phone).orElseThrow())).isEmpty();
    assertThat(visitor.get("/me/data").location()).as("signed out").startsWith("/sign-in");
  }

  @Test
  void theCodeOnOnesPhoneConfirmsAnErasureThatCanBeTakenBack() {
    assertThat(visitor.get("/me/data/erase").body())
        .contains(Phone.parse(phone).orElseThrow().masked(), "91/2025/QH15");
    var fields = new HashMap<>(Map.of("id", Ids.next().toString()));
    assertThat(visitor.post("/me/data/erase", fields).status().value()).isEqualTo(422);
    fields.put("understood", "true");
    assertThat(visitor.post("/me/data/erase", fields).body()).contains("name=\"code\"");
    fields.put("code", code(phone));
    var request = visitor.post("/me/data/erase", fields).location().replaceFirst("\\?.*", "");
    assertThat(request).startsWith("/me/data/requests/");
    assertThat(visitor.get(request).body()).contains("Chờ xoá");
    assertThat(visitor.get("/me/data/erase").body()).doesNotContain("name=\"understood\"");
    assertThat(visitor.post(request + "/take-back", Map.of()).status().value()).isEqualTo(303);
    assertThat(visitor.get(request).body()).contains("Đã rút lại");
    assertThat(people.find(me.person())).isPresent();
  }

  private String code(String to) {
    return outbox.waiting(1000).stream()
        .filter(message -> message.to().equals(to))
        .flatMap(message -> CODE.matcher(message.text()).results().map(found -> found.group()))
        .findFirst()
        .orElseThrow();
  }

  private static String number() {
    return "09" + "%08d".formatted(new Random().nextInt(100_000_000));
  }
}
