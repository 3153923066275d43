package org.chungtay.care.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.chungtay.activity.PlansForTests;
import org.chungtay.care.voice.VoicesForTests.Cared;
import org.chungtay.care.voice.VoicesForTests.Said;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class ReportedPlacesTest {
  private static final String NEW = "/reports/new";
  private static final byte[] NO_PICTURE = {};

  @Autowired VoicesForTests voices;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  @Test
  void aHeapOfRubbishGoesFromTheSignToTheAnswer() {
    var cared = voices.caredFor("Đường hoa Thiên An");
    var form = visitors.anonymous().get(NEW + "?place=" + cared.code()).body();
    assertThat(form).contains("Đường hoa Thiên An", "image/*").doesNotContain("name=\"ward\"");
    var said = voices.reported(cared, "Đống rác lớn cạnh cột điện");
    var leader = voices.leader(cared);
    assertThat(leader.get("/reports/work").body()).contains(said.reference());
    var neighbour = visitors.anonymous();
    assertThat(neighbour.get(publicPage(said)).body())
        .contains("Đống rác", "Đường hoa Thiên An")
        .doesNotContain("cạnh cột điện", "/photos/");

    assertThat(voices.deed(leader, said, "take", Map.of()).status().value()).isEqualTo(303);
    assertThat(neighbour.get(publicPage(said)).body()).contains(cared.group().name());
    var officer = voices.officer(cared);
    assertThat(voices.deed(leader, said, "release", Map.of("words", "true")).status().value())
        .as("a leader releases nothing")
        .isEqualTo(403);
    assertThat(voices.deed(officer, said, "release", Map.of("words", "true")).status().value())
        .isEqualTo(303);
    assertThat(neighbour.get(publicPage(said)).body()).contains("cạnh cột điện", "/photos/");

    var fields = Map.of("answer", "Tổ đã dọn sáng nay.", "version", "" + voices.version(said));
    var sent =
        VoicesForTests.send(
            leader, "/voices/" + said.id() + "/answer", fields, VoicesForTests.photo());
    assertThat(sent.status().value()).isEqualTo(303);
    assertThat(neighbour.get(said.follow()).body()).contains("Tổ đã dọn sáng nay.");
    assertThat(neighbour.get(said.follow()).body()).doesNotContain("/small");
    assertThat(voices.deed(officer, said, "show", Map.of()).status().value()).isEqualTo(303);
    assertThat(neighbour.get(said.follow()).body()).contains("/small");
    assertThat(neighbour.post(said.follow() + "/close", Map.of()).status().value()).isEqualTo(303);
    assertThat(voices.state(said)).isEqualTo("CLOSED");
    assertThat(voices.steps(said)).isEqualTo("RECEIVED,TAKEN,RELEASED,ANSWERED,SHOWN,CLOSED");
  }

  @Test
  void theSameFormSentAgainIsOneReportWithTheSameAddress() {
    var cared = voices.caredFor("Kiệt 5");
    var fields = VoicesForTests.report(cared, "Rác");
    var first = VoicesForTests.send(visitors.anonymous(), NEW, fields, VoicesForTests.photo());
    var second = VoicesForTests.send(visitors.anonymous(), NEW, fields, VoicesForTests.photo());
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(ofPlace(cared)).isOne();
    assertThat(first.location()).startsWith("/reports/follow/");
    var token = first.location().replaceAll(".*follow/([\\w-]{43}).*", "$1");
    var kept =
        jdbc.sql("select count(*) from care.voice v where v::text like '%' || :token || '%'");
    assertThat(kept.param("token", token).query(Sql.rows(Long.class)).single()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "kind, '', needed",
    "kind, nonsense, not-a-choice",
    "place, ZZZZZZ, not-a-choice",
    "person, true, report-about-a-person",
    "id, x, not-a-choice"
  })
  void whatMakesNoSenseIsRefusedAtItsFieldAndKeepsWhatWasTyped(
      String field, String value, String code) {
    var cared = voices.caredFor("Kiệt 7");
    var fields = new HashMap<>(VoicesForTests.report(cared, "Rác ở đầu kiệt"));
    fields.put(field, value);
    var answer = VoicesForTests.send(visitors.anonymous(), NEW, fields, VoicesForTests.photo());
    assertThat(answer.status().value()).as(code).isEqualTo(422);
    assertThat(answer.body()).contains("Rác ở đầu kiệt", "href=\"#" + field + "\"");
    assertThat(ofPlace(cared)).isZero();
  }

  @Test
  void whatIsNoPhotoLeavesNothingBehind() {
    var cared = voices.caredFor("Kiệt 9");
    var answer =
        VoicesForTests.send(
            visitors.anonymous(),
            NEW,
            VoicesForTests.report(cared, "Rác"),
            new byte[] {1, 2, 3, 4});
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(ofPlace(cared)).isZero();
    var nothing = new HashMap<>(VoicesForTests.report(cared, ""));
    assertThat(VoicesForTests.send(visitors.anonymous(), NEW, nothing, NO_PICTURE).status().value())
        .isEqualTo(422);
  }

  @Test
  void aPointOutsideTheCityIsRefusedAndOneInsideFindsItsWard() {
    var fields = new HashMap<String, String>();
    fields.put("id", Ids.next().toString());
    fields.put("kind", "broken-light");
    fields.put("words", "Đèn đường hỏng");
    fields.put("latitude", "21.03");
    fields.put("longitude", "105.85");
    var visitor = visitors.anonymous();
    assertThat(VoicesForTests.send(visitor, NEW, fields, NO_PICTURE).status().value())
        .isEqualTo(422);
    fields.put("latitude", "" + VoicesForTests.LATITUDE);
    fields.put("longitude", "" + VoicesForTests.LONGITUDE);
    var said = voices.said(VoicesForTests.send(visitor, NEW, fields, NO_PICTURE));
    assertThat(visitor.get(publicPage(said)).body()).contains("Thủy Xuân");
    assertThat(voices.frontOfficer().get("/reports/work").body()).contains(said.reference());
  }

  @Test
  void wordsThatNameSomebodyAreHeldAndTheSenderIsToldToSpeakOfThePlace() {
    var cared = voices.caredFor("Kiệt 11");
    var said = voices.reported(cared, "Ông Tuấn số 0905 123 456 đổ rác");
    assertThat(visitors.anonymous().get(said.follow()).body()).contains("chỉ nói về nơi đó");
    var officer = voices.officer(cared);
    assertThat(officer.get("/voices/" + said.id()).body()).contains("tên người", "số điện thoại");
    var many = Map.of("voice", said.id().toString(), "what", "release");
    assertThat(officer.post("/reports/work/many", many).status().value()).isEqualTo(422);
    assertThat(released(said)).as("not together with others").isFalse();
    assertThat(voices.deed(officer, said, "refuse", Map.of("ground", "person")).status().value())
        .isEqualTo(303);
    assertThat(visitors.anonymous().get(publicPage(said)).status().value()).isEqualTo(404);
    assertThat(visitors.anonymous().get(said.follow()).body()).contains("113");
    assertThat(visitors.anonymous().get("/reports.csv").body()).doesNotContain(said.reference());
  }

  @Test
  void neighboursSayMeTooOnceForADeviceAndTheSameIsJoinedWithOneTap() {
    var cared = voices.caredFor("Kiệt 13");
    var first = voices.reported(cared, "Rác");
    assertThat(visitors.anonymous().get(NEW + "?place=" + cared.code()).body())
        .contains(publicPage(first) + "/support");
    var neighbour = visitors.anonymous();
    var answer = neighbour.post(publicPage(first) + "/support", Map.of());
    var cookie = answer.cookies().getFirst().split(";")[0];
    assertThat(cookie).startsWith("ct_device=");
    var again = visitors.holding(neighbour.actor(), cookie);
    assertThat(again.post(publicPage(first) + "/support", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(supports(first)).isOne();
    assertThat(again.get(publicPage(first)).body()).contains("Máy này đã nói");

    var second = voices.reported(cared, "Rác nữa");
    assertThat(neighbour.get(second.follow()).body()).contains(first.reference());
    var same = Map.of("reference", first.reference());
    assertThat(neighbour.post(second.follow() + "/same", same).status().value()).isEqualTo(303);
    assertThat(voices.state(second)).isEqualTo("REFUSED");
    assertThat(neighbour.get(publicPage(first)).body()).contains("2 lượt");
    assertThat(
            neighbour
                .post(first.follow() + "/same", Map.of("reference", "AAAAAAAA"))
                .status()
                .value())
        .isEqualTo(404);
  }

  @Test
  void whatIsNotWellIsOpenedAgainOnceWithANewDay() {
    var cared = voices.caredFor("Kiệt 15");
    var said = voices.reported(cared, "Rác");
    var leader = voices.leader(cared);
    var sender = visitors.anonymous();
    assertThat(sender.post(said.follow() + "/reopen", Map.of()).status().value()).isEqualTo(409);
    voices.answered(said, cared);
    assertThat(sender.post(said.follow() + "/reopen", Map.of("reason", "Vẫn còn")).status().value())
        .isEqualTo(303);
    assertThat(voices.state(said)).isEqualTo("RECEIVED");
    assertThat(leader.get("/voices/" + said.id()).body()).contains("Vẫn còn");
    assertThat(sender.get(publicPage(said)).body()).doesNotContain("Vẫn còn");
    voices.answered(said, cared);
    assertThat(sender.post(said.follow() + "/reopen", Map.of()).status().value()).isEqualTo(409);
  }

  @Test
  void twoWhoAnswerAtOnceAreToldApartAndAStepIsUndone() {
    var cared = voices.caredFor("Kiệt 17");
    var said = voices.reported(cared, "Rác");
    var leader = voices.leader(cared);
    var officer = voices.officer(cared);
    var stale = Map.of("version", "" + voices.version(said), "answer", "Đã dọn");
    var address = "/voices/" + said.id() + "/answer";
    assertThat(VoicesForTests.send(leader, address, stale, NO_PICTURE).status().value())
        .isEqualTo(303);
    var late = VoicesForTests.send(officer, address, stale, NO_PICTURE);
    assertThat(late.status().value()).isEqualTo(409);
    assertThat(late.body()).contains("đã trả lời");
    assertThat(voices.deed(leader, said, "undo", Map.of()).status().value()).isEqualTo(303);
    assertThat(voices.state(said)).isEqualTo("TAKEN");
    assertThat(visitors.anonymous().get(said.follow()).body()).doesNotContain("Đã dọn");
  }

  @Test
  void manyAreTakenAndShownAtOnceAsFarAsOneMay() {
    var cared = voices.caredFor("Kiệt 20");
    var one = voices.reported(cared, "Rác");
    var two = voices.reported(cared, "Rác nữa");
    var form = new LinkedMultiValueMap<String, String>();
    form.add("voice", one.id().toString());
    form.add("voice", two.id().toString());
    form.add("what", "take");
    var elsewhere = visitors.as("officer", plans.unit("women", "Kim Long").id().value());
    assertThat(elsewhere.post("/reports/work/many", form).status().value()).isEqualTo(422);
    assertThat(voices.state(one)).isEqualTo("RECEIVED");
    assertThat(voices.leader(cared).post("/reports/work/many", form).status().value())
        .isEqualTo(303);
    assertThat(voices.state(one) + voices.state(two)).isEqualTo("TAKENTAKEN");
    assertThat(visitors.anonymous().get(publicPage(one)).body()).contains(cared.group().name());
    form.set("what", "release");
    assertThat(voices.officer(cared).post("/reports/work/many", form).status().value())
        .isEqualTo(303);
    assertThat(released(one) && released(two)).isTrue();
  }

  @Test
  void whoeverAnsweredDoesNotShowTheirOwnPhotos() {
    var cared = voices.caredFor("Kiệt 19");
    var said = voices.reported(cared, "Rác");
    var officer = voices.officer(cared);
    var fields = Map.of("answer", "Đã dọn", "version", "" + voices.version(said));
    var address = "/voices/" + said.id() + "/answer";
    var sent = VoicesForTests.send(officer, address, fields, VoicesForTests.photo());
    assertThat(sent.status().value()).isEqualTo(303);
    assertThat(voices.deed(officer, said, "show", Map.of()).status().value()).isEqualTo(403);
    assertThat(voices.deed(voices.officer(cared), said, "show", Map.of()).status().value())
        .isEqualTo(303);
  }

  private static String publicPage(Said said) {
    return "/reports/" + said.reference();
  }

  private long ofPlace(Cared cared) {
    return jdbc.sql("select count(*) from care.voice where place = :place")
        .param("place", cared.place())
        .query(Sql.rows(Long.class))
        .single();
  }

  private long supports(Said said) {
    return jdbc.sql("select count(*) from care.voice_support where voice = :id")
        .param("id", said.id())
        .query(Sql.rows(Long.class))
        .single();
  }

  private boolean released(Said said) {
    return jdbc.sql("select released_at is not null from care.voice where id = :id")
        .param("id", said.id())
        .query(Sql.rows(Boolean.class))
        .single();
  }
}
