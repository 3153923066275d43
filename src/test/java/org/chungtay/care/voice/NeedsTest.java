package org.chungtay.care.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.care.voice.VoicesForTests.Said;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class NeedsTest {
  private static final String NEW = "/needs/new";

  @Autowired VoicesForTests voices;
  @Autowired PlansForTests plans;
  @Autowired Planning planning;
  @Autowired Visitors visitors;
  @Autowired Territory territory;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void aNeedIsTakenUpIntoAnActivityAndShowsIt() {
    var need = voices.needed("Kiệt 24 ngập sau mỗi trận mưa, xe không qua được");
    var officer = voices.frontOfficer();
    assertThat(officer.get("/reports/work?sort=need").body()).contains(need.reference());
    assertThat(officer.get("/reports/work?sort=report").body()).doesNotContain(need.reference());
    var neighbour = visitors.anonymous();
    assertThat(neighbour.get(publicPage(need)).body()).doesNotContain("Kiệt 24 ngập");
    voices.done(officer, need, "release", Map.of("words", "true"));
    assertThat(neighbour.get(publicPage(need)).body()).contains("Kiệt 24 ngập");
    assertThat(neighbour.post(publicPage(need) + "/support", Map.of()).status().value())
        .isEqualTo(303);

    var title = "Khơi thông cống " + need.reference().toLowerCase(java.util.Locale.ROOT);
    var plan = called(title);
    var leader = plans.someone("officer", "women", VoicesForTests.WARD);
    var _ = planning.plan(leader, plan);
    var link = Map.of("q", title, "address", "/activities/" + plan.id());
    var address = "/voices/" + need.id() + "/links";
    assertThat(officer.post(address, link).status().value())
        .as("a draft is not public")
        .isEqualTo(422);
    planning.open(leader, plan.id());
    assertThat(officer.get("/voices/" + need.id() + "?q=" + title).body())
        .contains("/activities/" + plan.id());
    for (int sending = 0; sending < 2; sending++) {
      assertThat(officer.post(address, link).status().value()).isEqualTo(303);
    }
    assertThat(neighbour.get(publicPage(need)).body()).contains(title, "/activities/" + plan.id());
    var elsewhere = Map.of("q", title, "address", "/admin/open311");
    assertThat(officer.post(address, elsewhere).status().value()).isEqualTo(422);
    var away = Map.of("address", "/activities/" + plan.id());
    assertThat(officer.post(address + "/remove", away).status().value()).isEqualTo(303);
    assertThat(neighbour.get(publicPage(need)).body()).doesNotContain("/activities/" + plan.id());
    assertThat(voices.steps(need)).isEqualTo("RECEIVED,RELEASED,LINKED,UNLINKED");
  }

  @Test
  void aNeedIsTakenUpIntoAPlace() {
    var need = voices.needed("Bờ hói cần người trông nom");
    var cared = voices.caredFor("Bờ hói " + need.reference().toLowerCase(java.util.Locale.ROOT));
    var officer = voices.frontOfficer();
    var link = Map.of("q", "bo hoi " + need.reference(), "address", "/p/" + cared.code());
    assertThat(officer.post("/voices/" + need.id() + "/links", link).status().value())
        .isEqualTo(303);
    assertThat(visitors.anonymous().get(publicPage(need)).body()).contains("/p/" + cared.code());
  }

  @ParameterizedTest
  @CsvSource({
    "kind, rubbish",
    "kind, ''",
    "words, ''",
    "words, ngắn",
    "ward, nowhere",
    "ward, ''",
    "residential, 00000000-0000-7000-8000-000000000000",
    "for-group, true"
  })
  void whatMakesNoSenseIsRefused(String field, String value) {
    var fields = new HashMap<>(fields());
    fields.put(field, value);
    var before = count();
    var answer = visitors.anonymous().post(NEW, fields);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void aResidentialGroupSaysItTogether() {
    var group = AreaId.next();
    var ward = plans.ward(VoicesForTests.WARD);
    var name = "Tổ dân phố " + (group.value().hashCode() & 0xffffff);
    var _ = territory.addResidentialGroup(group, ward.id(), "", name, clock.today());
    assertThat(visitors.anonymous().get(NEW + "?ward=" + ward.key()).body()).contains(name);
    var fields = new HashMap<>(fields());
    fields.put("residential", group.toString());
    fields.put("for-group", "true");
    var said = voices.said(visitors.anonymous().post(NEW, fields));
    assertThat(visitors.anonymous().get(publicPage(said)).body()).contains(name);
  }

  @Test
  void equalNeedsAreMergedPassedOnAndTheirSupportIsAddedUp() {
    var one = voices.needed("Xóm cần thêm hai thùng rác");
    var two = voices.needed("Cần thùng rác ở đầu xóm");
    var three = voices.needed("Chúng tôi cần thùng rác");
    var officer = voices.frontOfficer();
    var same = Map.of("ground", "same", "same", two.reference());
    assertThat(voices.deed(officer, three, "refuse", same).status().value()).isEqualTo(303);
    var again = Map.of("ground", "same", "same", one.reference());
    assertThat(voices.deed(officer, two, "refuse", again).status().value()).isEqualTo(303);
    assertThat(visitors.anonymous().get(publicPage(one)).body()).contains("2 lượt");
    assertThat(visitors.anonymous().get(three.follow()).body()).contains(one.reference());
    assertThat(
            voices
                .deed(officer, one, "refuse", Map.of("ground", "same", "same", "AAAAAAAA"))
                .status()
                .value())
        .isEqualTo(422);
    assertThat(voices.deed(officer, three, "undo", Map.of()).status().value()).isEqualTo(303);
    assertThat(voices.state(three)).isEqualTo("RECEIVED");

    var women = plans.unit("women", VoicesForTests.WARD);
    assertThat(
            voices
                .deed(officer, one, "pass", Map.of("unit", Ids.next().toString()))
                .status()
                .value())
        .isEqualTo(422);
    var pass = Map.of("unit", women.id().toString(), "reason", "Việc của Hội");
    assertThat(voices.deed(officer, one, "pass", pass).status().value()).isEqualTo(303);
    assertThat(officer.get("/voices/" + one.id()).status().value()).isEqualTo(403);
    var theirs = visitors.as("officer", women.id().value());
    assertThat(theirs.get("/voices/" + one.id()).body()).contains("Việc của Hội");
    assertThat(visitors.anonymous().get(publicPage(one)).body()).doesNotContain("Việc của Hội");
  }

  @Test
  void answersAreKeptAsPhrasesAndNamesInThemAreAskedAbout() {
    var need = voices.needed("Cần thêm đèn ở đầu kiệt");
    var officer = voices.frontOfficer();
    var named = Map.of("answer", "Chị Lan sẽ liên hệ", "keep", "true");
    assertThat(voices.deed(officer, need, "answer", named).status().value()).isEqualTo(422);
    var words = "Phường đã ghi vào kế hoạch " + need.reference();
    var kept = Map.of("answer", words, "keep", "true");
    assertThat(voices.deed(officer, need, "answer", kept).status().value()).isEqualTo(303);
    var other = voices.needed("Cần thêm đèn ở giữa kiệt");
    assertThat(officer.get("/voices/" + other.id()).body()).contains(words);
    var phrase =
        jdbc.sql("select id from care.voice_phrase where words = :words")
            .param("words", words)
            .query(Sql.rows(UUID.class))
            .single();
    assertThat(
            voices
                .deed(officer, other, "answer", Map.of("phrase", phrase.toString()))
                .status()
                .value())
        .isEqualTo(303);
    assertThat(visitors.anonymous().get(other.follow()).body()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void everyPageIsThereInThreeLanguages(String language) {
    var need = voices.needed("Cần thêm thùng rác trước chợ");
    var officer = voices.frontOfficer();
    for (var page :
        new String[] {NEW, "/reports/new", "/needs", "/reports", publicPage(need), need.follow()}) {
      assertThat(visitors.anonymous().get(page + "?lang=" + language).body())
          .as(page)
          .contains("<html lang=\"" + language + "\"", need.follow().equals(page) ? "noindex" : "");
    }
    for (var page : new String[] {"/reports/work", "/voices/" + need.id()}) {
      assertThat(officer.get(page + "?lang=" + language).status().value()).as(page).isEqualTo(200);
    }
  }

  @Test
  void theDatabaseKeepsTheRules() {
    var need = voices.needed("Cần thêm một việc nữa");
    for (var wrong :
        new String[] {
          "update care.voice set for_group = true where id = :id",
          "update care.voice set kind = 'rubbish' where id = :id",
          "update care.voice set same_as = id where id = :id",
          "update care.voice set released_at = now() where id = :id",
          """
          insert into care.voice_link values (:id, 'https://elsewhere.example', 'x', now(),
            '00000000-0000-7000-8000-000000000000')
          """
        }) {
      assertThatThrownBy(() -> jdbc.sql(wrong).param("id", need.id()).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }

  private org.chungtay.activity.Planning.Plan called(String title) {
    var plan = plans.in(VoicesForTests.WARD).tomorrow();
    return new org.chungtay.activity.Planning.Plan(
        plan.id(),
        title,
        plan.description(),
        plan.bring(),
        plan.hostUnit(),
        plan.startsAt(),
        plan.endsAt(),
        plan.capacity(),
        plan.shares(),
        plan.sites());
  }

  private Map<String, String> fields() {
    return Map.of(
        "id",
        Ids.next().toString(),
        "kind",
        "bins",
        "ward",
        plans.ward(VoicesForTests.WARD).key(),
        "words",
        "Xóm cần thêm thùng rác");
  }

  private static String publicPage(Said said) {
    return "/needs/" + said.reference();
  }

  /// As if it had been due three days ago, and answered on a day.
  private long count() {
    return jdbc.sql("select count(*) from care.voice").query(Sql.rows(Long.class)).single();
  }
}
