package org.chungtay.activity.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Activities;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class JoinPagesTest {
  @Autowired TestActivities activities;
  @Autowired Activities doors;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired JdbcClient jdbc;

  @Test
  void nameAndPhoneMakeATicketAndTheSameAgainTheSameTicket() {
    var activity = activities.open(scopes.root(), 10);
    var form = visitors.anonymous().get(path(activity));
    assertThat(form.body())
        .contains("name=\"phone\"")
        .doesNotContainPattern("type=\"checkbox\"[^>]* checked");

    var joined = join(activity, "Nguyễn Thị Ánh Tuyết", "0905 123 456");
    assertThat(joined.status().value()).as(joined.body()).isEqualTo(303);
    assertThat(joined.cookies()).anyMatch(cookie -> cookie.startsWith("ct_tickets="));
    assertThat(join(activity, "nguyen thi anh tuyet", "+84905123456").location())
        .isEqualTo(joined.location());

    var ticket = visitors.anonymous().get(joined.location());
    assertThat(ticket.body())
        .contains("Nguyễn Thị Ánh Tuyết", "class=\"qr\"", "Hồ Thủy Tiên", "calendar.ics");
    assertThat(ticket.headers().getFirst("Cache-Control")).contains("no-store");
    var calendar = visitors.anonymous().get(address(joined) + "/calendar.ics");
    assertThat(calendar.body()).contains("BEGIN:VEVENT", "LOCATION:Hồ Thủy Tiên");
    assertThat(registered(activity)).isEqualTo(1);
  }

  @Test
  void anotherNameBehindTheSameNumberIsAnotherPerson() {
    var activity = activities.open(scopes.root(), 10);
    var grandmother = join(activity, "Trần Thị Lan", "0905 123 457");
    var grandson = join(activity, "Trần Văn Bình", "0905 123 457");
    assertThat(grandson.location()).isNotEqualTo(grandmother.location());
    assertThat(visitors.anonymous().get(grandson.location()).body()).doesNotContain("Trần Thị Lan");
    assertThat(registered(activity)).isEqualTo(2);
  }

  @Test
  void leavingIsOneTapAndCanBeUndone() {
    var activity = activities.open(scopes.root(), 1);
    var first = address(join(activity, "Hồ Văn Một", "0905 123 458"));
    var second = address(join(activity, "Hồ Văn Hai", "0905 123 459"));
    assertThat(visitors.anonymous().get(second + "?lang=en").body()).contains("number 1");
    post(first + "/leave");
    post(first + "/leave");
    assertThat(visitors.anonymous().get(second + "?lang=en").body()).contains("Has a place");
    post(first + "/return");
    assertThat(visitors.anonymous().get(first + "?lang=en").body()).contains("number 1");
    assertThat(registered(activity)).isEqualTo(1);
  }

  @Test
  void aSignedInPersonJoinsWithOneTap() {
    var activity = activities.open(scopes.root(), 0);
    var member = visitors.signedIn();
    assertThat(member.get(path(activity)).body()).contains("/join/me", member.actor().name());
    assertThat(member.post(path(activity) + "/me", Map.of()).location()).startsWith("/t/");
    assertThat(registered(activity)).isEqualTo(1);
  }

  @Test
  void marksTellPeopleOnOnePhoneApart() {
    var activity = activities.open(scopes.root(), 10);
    var hai = join(activity, "Lê Văn Hải", "0905 123 470").location();
    assertThat(join(activity, "Lê Văn Hai", "0905 123 470").location()).isNotEqualTo(hai);
    assertThat(join(activity, "LÊ VĂN HẢI", "0905 123 470").location()).isEqualTo(hai);
    assertThat(registered(activity)).isEqualTo(2);
    // Written without marks it may be either, so it is neither.
    assertThat(join(activity, "le van hai", "0905 123 470").location()).isNotEqualTo(hai);
    assertThat(registered(activity)).isEqualTo(3);
  }

  @Test
  void theSameNameOnTwoPhonesIsTwoPeopleAndAFamilyOnOnePhoneIsThree() {
    var activity = activities.open(scopes.root(), 10);
    var one = join(activity, "Nguyễn Văn An", "0905 123 471").location();
    assertThat(join(activity, "Nguyễn Văn An", "0905 123 472").location()).isNotEqualTo(one);
    for (var name : List.of("Nguyễn Thị Bé", "Nguyễn Văn Bảo")) {
      assertThat(join(activity, name, "0905 123 471").location()).isNotEqualTo(one);
    }
    assertThat(registered(activity)).isEqualTo(4);
  }

  @Test
  void aMinorNeedsAGuardianWhoAgrees() {
    var activity = activities.open(scopes.root(), 0);
    assertThat(visitors.anonymous().get(path(activity)).body())
        .contains("name=\"age\" value=\"minor\"", "name=\"guardian-consent\"");
    var fields = fields("Lê Bé Ti", "0905 123 460");
    var values = Map.of("age", "minor", "born", "2014", "guardian", "Lê Văn Cha");
    for (var field : List.of("age", "born", "guardian")) {
      fields.put(field, values.getOrDefault(field, ""));
      assertThat(post(activity, fields).status().value()).as(field).isEqualTo(422);
    }
    fields.put("guardian-consent", "true");
    assertThat(post(activity, fields).status().value()).isEqualTo(303);
    assertThat(registered(activity)).isEqualTo(1);
  }

  @Test
  void aGuardianOfSomeoneKnownIsStoredToo() {
    var activity = activities.open(scopes.root(), 0);
    var _ = join(activity, "Lê Bé Na", "0905 123 473");
    var fields = fields("Lê Bé Na", "0905 123 473");
    fields.putAll(Map.of("age", "minor", "born", "2014", "guardian", "Lê Văn Cha"));
    fields.put("guardian-consent", "true");
    assertThat(post(activity, fields).status().value()).isEqualTo(303);
    assertThat(registered(activity)).isEqualTo(1);
    var guardian =
        jdbc.sql("select guardian_name from identity.person where name = 'Lê Bé Na'")
            .query(String.class)
            .list();
    assertThat(guardian).containsExactly("Lê Văn Cha");
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "name,''",
        "name,'   '",
        "phone,123",
        "phone,'=HYPERLINK(1)'",
        "phone,😀",
        "consent,false",
        "age,old",
        "age,minor",
        "born,year 0",
        "born,-5",
        "born,9999",
        "born,99999999999999999999",
        "site,not-an-id",
        "site,00000000-0000-7000-8000-000000000000",
        "guardian-phone,12"
      })
  void badInputIsRefusedKeptAndChangesNothing(String field, String value) {
    var activity = activities.open(scopes.root(), 0);
    var fields = fields("Công Tằng Tôn Nữ Huyền Trang", "0905 123 462");
    if (field.equals("guardian-phone")) {
      fields.put("born", "2015");
    }
    fields.put(field, value);
    var answer = post(activity, fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("class=\"errors\"");
    assertThat(registered(activity)).isZero();
  }

  @Test
  void aNameOfTenThousandCharactersIsRefused() {
    var activity = activities.open(scopes.root(), 0);
    var answer = post(activity, fields("ă".repeat(10_000), "0905 123 463"));
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(registered(activity)).isZero();
  }

  @Test
  void oddlyWrittenNamesAreTheSameName() {
    var activity = activities.open(scopes.root(), 0);
    var plain = join(activity, "Hồ Thị Xuân", "0905 123 464");
    var decomposed =
        join(
            activity,
            java.text.Normalizer.normalize("Hồ  Thị\u202E Xuân", java.text.Normalizer.Form.NFD),
            "0905.123.464");
    assertThat(decomposed.location()).isEqualTo(plain.location());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "%00", "..%2F..", "' or 1=1"})
  void aMadeUpTicketIsNotFound(String token) {
    assertThat(visitors.anonymous().get("/t/" + token).status().value()).isIn(400, 404);
  }

  @Test
  void aTicketWithOneCharacterChangedIsNotFound() {
    var activity = activities.open(scopes.root(), 0);
    var address = address(join(activity, "Hồ Thị Xuân", "0905 123 465"));
    var last = address.charAt(10) == 'A' ? 'B' : 'A';
    var changed = address.substring(0, 10) + last + address.substring(11);
    assertThat(visitors.anonymous().get(changed).status().value()).isEqualTo(404);
    assertThat(visitors.anonymous().post(changed + "/leave", Map.of()).status().value())
        .isEqualTo(404);
    assertThat(registered(activity)).isEqualTo(1);
  }

  @Test
  void nobodyAgreesToWordsThatTheyWereNotShown() {
    var activity = activities.open(scopes.root(), 0);
    var shown = visitors.anonymous().get(path(activity) + "?lang=en").body();
    assertThat(shown).contains("value=\"" + visitors.words() + "\"");
    assertThat(shown).contains("The leader of an activity I join may see my name");
    var fields = fields("Nguyễn Thị Ánh Tuyết", "0905 300 411");
    for (var words : List.of("contact-about-activity:1 show-name-to-leader:1", "")) {
      fields.put("words", words);
      assertThat(post(activity, fields).status().value()).isEqualTo(409);
    }
    assertThat(registered(activity)).isZero();
  }

  private Answer join(Planted activity, String name, String phone) {
    return post(activity, fields(name, phone));
  }

  private Answer post(Planted activity, Map<String, String> fields) {
    return visitors.anonymous().post(path(activity), fields);
  }

  private void post(String address) {
    assertThat(visitors.anonymous().post(address, Map.of()).status().value()).isEqualTo(303);
  }

  private Map<String, String> fields(String name, String phone) {
    var fields = new HashMap<>(visitors.agreed());
    fields.putAll(Map.of("name", name, "phone", phone));
    return fields;
  }

  private static String path(Planted activity) {
    return "/activities/" + activity.id() + "/join";
  }

  private static String address(Answer joined) {
    return joined.location().replaceFirst("\\?.*", "");
  }

  private int registered(Planted activity) {
    return doors.turnout(activity.id()).registered();
  }
}
