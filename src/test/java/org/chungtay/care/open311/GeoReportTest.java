package org.chungtay.care.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.identity.Access;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Every document is held against the schema that was written from the standard's tables, and its
/// twin in JSON against the XML.
@ProductTest
class GeoReportTest {
  private static final String V2 = "/open311/v2";

  @Autowired VoicesForTests voices;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired ObjectMapper json;

  @Test
  void theSchemaRefusesWhatTheStandardDoesNotKnow() {
    for (var wrong :
        new String[] {
          "<services><service><service_code>1</service_code></service></services>",
          "<service_requests><request><status>done</status></request></service_requests>",
          "<service_requests><request><requested_datetime>yesterday</requested_datetime></request></service_requests>"
        }) {
      assertThatThrownBy(() -> GeoReportSchema.validate(wrong))
          .as(wrong)
          .isInstanceOf(SAXException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/discovery", "/services", "/services/rubbish", "/requests"})
  void whatIsReadIsSoundInBothForms(String path) {
    for (var language : new String[] {"vi", "en", "ar"}) {
      var answer = visitors.anonymous().follow(V2 + path + ".xml?lang=" + language);
      assertThat(answer.status().value()).isEqualTo(200);
      assertThat(answer.headers().getFirst("Content-Type"))
          .isEqualToIgnoringCase("text/xml;charset=utf-8");
      assertSound(answer.body());
      assertThat(answer.body()).startsWith("<?xml").contains("utf-8");
    }
    var twin = visitors.anonymous().follow(V2 + path + ".json");
    assertThat(twin.headers().getFirst("Content-Type")).startsWith("application/json");
    assertThat(json.readTree(twin.body()).isContainer()).isTrue();
  }

  @Test
  void aReportByAProgramGoesTheWayOfEveryOther() {
    var cared = voices.caredFor("Kiệt Open311");
    var key = key();
    var fields = fields();
    fields.put("api_key", key);
    fields.put("address_id", cared.code());
    fields.put("email", "nguoi.gui@example.org");
    fields.put("first_name", "Ánh Tuyết");
    fields.put("phone", "0905123456");
    fields.put("media_url", "http://169.254.169.254/latest/meta-data/");
    var first = send(fields, ".json");
    assertThat(first.status().value()).as(first.body()).isEqualTo(200);
    var id = only(first).get("service_request_id").asString();
    assertThat(only(first).get("service_notice").asString()).contains("/reports/follow/");
    assertThat(only(send(fields, ".json")).get("service_request_id").asString())
        .as("sent again")
        .isEqualTo(id);
    var kept =
        jdbc.sql("select v::text from care.voice v where reference = :id")
            .param("id", id)
            .query(Sql.rows(String.class))
            .single();
    assertThat(kept).doesNotContain("nguoi.gui", "Tuyết", "0905123456").contains("169.254");

    var officer = voices.officer(cared);
    assertThat(officer.get("/reports/work").body()).contains(id);
    var before = request(id);
    assertThat(before.get("status").asString()).isEqualTo("open");
    assertThat(before.get("description").isNull()).isTrue();
    assertThat(before.get("media_url").isNull()).as("never their address").isTrue();
    var said = voice(id);
    voices.done(officer, said, "release", Map.of("words", "true"));
    voices.done(officer, said, "answer", Map.of("answer", "Đã dọn xong."));
    var after = request(id);
    assertThat(after.get("status").asString()).isEqualTo("closed");
    assertThat(after.get("status_notes").asString()).isEqualTo("Đã dọn xong.");
    assertThat(after.get("description").asString()).contains("Đống rác");
    assertThat(after.get("address_id").asString()).isEqualTo(cared.code());
    assertSound(visitors.anonymous().follow(V2 + "/requests/" + id + ".xml").body());
  }

  @Test
  void aReleasedPhotoIsReadByItsAddress() {
    var cared = voices.caredFor("Kiệt có ảnh");
    var said = voices.reported(cared, "Rác");
    assertThat(request(said.reference()).get("media_url").isNull()).isTrue();
    voices.done(voices.officer(cared), said, "release", Map.of());
    var media = request(said.reference()).get("media_url").asString();
    assertThat(
            visitors.anonymous().follow(media.replaceFirst("https?://[^/]+", "")).status().value())
        .isEqualTo(200);
    var token = said.follow().replaceFirst(".*/", "");
    var found = visitors.anonymous().follow(V2 + "/tokens/" + token + ".json");
    assertThat(only(found).get("service_request_id").asString()).isEqualTo(said.reference());
  }

  @ParameterizedTest
  @CsvSource({
    "service_code, '', 400",
    "service_code, potholes, 404",
    "api_key, nobody-issued-this, 403",
    "lat, 21.03, 400",
    "lat, north, 400",
    "description, '', 400",
    "media_url, ftp://x/y, 400",
    "media_url, javascript:alert(1), 400"
  })
  void whatIsWrongIsToldAsTheStandardSays(String field, String value, int status) {
    var fields = fields();
    fields.put(field, value);
    var before = count();
    for (var form : new String[] {".xml", ".json"}) {
      var answer = send(fields, form);
      assertThat(answer.status().value()).as(answer.body()).isEqualTo(status);
      if (form.equals(".xml")) {
        assertSound(answer.body());
      } else {
        assertThat(only(answer).get("code").asInt()).isEqualTo(status);
        assertThat(only(answer).get("description").asString()).isNotBlank();
      }
    }
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void requestsAreFoundByTheirFiltersAndNinetyDaysAtMost() {
    var cared = voices.caredFor("Kiệt lọc");
    var one = voices.reported(cared, "Rác");
    var two = voices.reported(cared, "Rác nữa");
    voices.done(voices.leader(cared), two, "answer", Map.of("answer", "Đã dọn"));
    assertThat(listed("service_request_id=" + one.reference() + "," + two.reference()))
        .contains(one.reference(), two.reference());
    assertThat(listed("status=open")).contains(one.reference()).doesNotContain(two.reference());
    assertThat(listed("status=closed")).contains(two.reference()).doesNotContain(one.reference());
    assertThat(listed("service_code=dead-plants")).doesNotContain(one.reference());
    assertThat(listed("end_date=2020-01-01T00:00:00Z")).doesNotContain(one.reference());
    for (var wrong :
        new String[] {
          "start_date=2026-01-01T00:00:00Z&end_date=2026-12-01T00:00:00Z",
          "start_date=yesterday",
          "status=done",
          "end_date=9999-01-01T00:00:00Z"
        }) {
      var answer = visitors.anonymous().follow(V2 + "/requests.xml?" + wrong);
      assertThat(answer.status().value()).as(wrong).isEqualTo(400);
      assertSound(answer.body());
    }
    assertThat(visitors.anonymous().follow(V2 + "/requests/AAAAAAAA.xml").status().value())
        .isEqualTo(404);
  }

  @Test
  void aRevokedKeyOpensNothingAndItIsShownOnce() {
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    var id = Ids.next();
    var form = Map.of("id", id.toString(), "name", "Hue-S");
    var key = shown(administrator.post("/admin/open311", form).body());
    assertThat(administrator.post("/admin/open311", form).body()).doesNotContain("data-key");
    assertThat(administrator.get("/admin/open311").body()).contains("Hue-S").doesNotContain(key);
    var fields = fields();
    fields.put("api_key", key);
    assertThat(send(fields, ".json").status().value()).isEqualTo(200);
    assertThat(administrator.post("/admin/open311/" + id + "/revoke", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(send(fields, ".json").status().value()).isEqualTo(403);
  }

  @Test
  void withoutAKeyThereIsLittleRoomAndNobodyIsToldTheSendersAddress() {
    var answer = send(fields(), ".json");
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.body()).doesNotContain("/reports/follow/");
    jdbc.sql("update care.open311_rule set without_any_key = 0").update();
    try {
      assertThat(send(fields(), ".json").status().value()).isEqualTo(429);
    } finally {
      jdbc.sql("update care.open311_rule set without_any_key = 100").update();
    }
  }

  @Test
  void anAddressThatNamesOneWardWillDo() {
    var fields = fields();
    fields.remove("lat");
    fields.remove("long");
    fields.put("address_string", "trước chợ, phường Thuỷ Xuân, Huế");
    var sent = send(fields, ".json");
    assertThat(sent.status().value()).as(sent.body()).isEqualTo(200);
    assertThat(request(only(sent).get("service_request_id").asString()).get("address").asString())
        .contains("Thủy Xuân");
    fields.put("address_string", "đâu đó");
    assertThat(send(fields, ".json").status().value()).isEqualTo(400);
  }

  private Answer send(Map<String, String> fields, String form) {
    return visitors.anonymous().post(V2 + "/requests" + form, fields);
  }

  private static Map<String, String> fields() {
    var fields = new HashMap<String, String>();
    fields.put("service_code", "rubbish");
    fields.put("lat", "" + VoicesForTests.LATITUDE);
    fields.put("long", "" + VoicesForTests.LONGITUDE);
    fields.put("description", "Đống rác 🌿 <b>lớn</b> & cũ");
    return fields;
  }

  private String key() {
    var form = Map.of("id", Ids.next().toString(), "name", "Ứng dụng thử");
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    return shown(administrator.post("/admin/open311", form).body());
  }

  private static String shown(String page) {
    var key = Pattern.compile("data-key.*?value=\"([\\w-]{43})\"", Pattern.DOTALL).matcher(page);
    assertThat(key.find()).as(page).isTrue();
    return key.group(1);
  }

  private String listed(String question) {
    var answer = visitors.anonymous().follow(V2 + "/requests.xml?" + question);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(200);
    assertSound(answer.body());
    return answer.body();
  }

  private JsonNode request(String id) {
    return only(visitors.anonymous().follow(V2 + "/requests/" + id + ".json"));
  }

  private JsonNode only(Answer answer) {
    var all = json.readTree(answer.body());
    assertThat(all.isArray()).as(answer.body()).isTrue();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private VoicesForTests.Said voice(String reference) {
    var id =
        jdbc.sql("select id from care.voice where reference = :reference")
            .param("reference", reference)
            .query(Sql.rows(UUID.class))
            .single();
    return new VoicesForTests.Said(id, reference, "");
  }

  private long count() {
    return jdbc.sql("select count(*) from care.voice where origin = 'OPEN311'")
        .query(Sql.rows(Long.class))
        .single();
  }

  private static void assertSound(String xml) {
    assertThatCode(() -> GeoReportSchema.validate(xml)).as(xml).doesNotThrowAnyException();
  }
}
