package org.chungtay.care.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.chungtay.activity.PlansForTests;
import org.chungtay.care.Voices;
import org.chungtay.care.voice.VoicesForTests.Said;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class ReportsInTimeTest {
  private static final String NEW = "/reports/new";

  @Autowired VoicesForTests voices;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired VoiceNights nights;
  @Autowired Voices door;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void aPhotoOfAnotherPlaceIsToldToOfficers() throws java.io.IOException {
    var cared = voices.caredFor("Kiệt 21");
    var far = PictureFiles.withExif(VoicesForTests.photo());
    var answer =
        VoicesForTests.send(visitors.anonymous(), NEW, VoicesForTests.report(cared, "Rác"), far);
    var said = voices.said(answer);
    assertThat(voices.officer(cared).get("/voices/" + said.id()).body()).contains("data-far");
    var plain = voices.reported(cared, "Rác");
    assertThat(voices.officer(cared).get("/voices/" + plain.id()).body())
        .doesNotContain("data-far");
  }

  @Test
  void whatIsLateIsToldAboveOnceClosedOfItselfAndForgotten() {
    var cared = voices.caredFor("Kiệt 23");
    var late = voices.reported(cared, "Rác");
    var answered = voices.reported(cared, "Rác khác");
    var refused = voices.reported(cared, "Chị Lan xả rác");
    voices.answered(answered, cared);
    voices.done(voices.officer(cared), refused, "refuse", Map.of("ground", "person"));
    clock.during(
        clock.now().plus(Duration.ofDays(45)),
        () -> {
          assertThat(nights.tellAbove()).isPositive();
          assertThat(nights.close()).isPositive();
          assertThat(nights.forget()).isPositive();
          assertThat(nights.tellAbove() + nights.close() + nights.forget()).isZero();
        });
    assertThat(voices.steps(late)).isEqualTo("RECEIVED,LATE");
    assertThat(voices.state(answered)).isEqualTo("CLOSED");
    assertThat(words(refused)).isEmpty();
    var photos =
        jdbc.sql("select count(*) from evidence.attachment where subject_id = :id")
            .param("id", refused.id());
    assertThat(photos.query(Sql.rows(Long.class)).single()).isZero();
    assertThat(words(late)).isEqualTo("Rác");
  }

  /// Counted from the refusal: whoever is refused late can still read why, and it can be undone.
  @Test
  void wordsAreKeptAfterTheRefusalAndThoseOfOpeningAgainGoWithTheOthers() {
    var cared = voices.caredFor("Kiệt 24");
    var refused = voices.reported(cared, "Rác lâu ngày");
    var again = voices.reported(cared, "Rác quay lại");
    voices.answered(again, cared);
    var opened =
        visitors.anonymous().post(again.follow() + "/reopen", Map.of("reason", "Vẫn còn rác"));
    assertThat(opened.status().value()).isEqualTo(303);
    voices.answered(again, cared);
    jdbc.sql("update care.voice set received_at = received_at - interval '40 days' where id = :id")
        .param("id", refused.id())
        .update();
    voices.done(voices.officer(cared), refused, "refuse", Map.of("ground", "not-a-place"));
    var _ = nights.forget();
    assertThat(words(refused)).isEqualTo("Rác lâu ngày");
    in(20, () -> assertThat(nights.close()).isPositive());
    in(35, () -> assertThat(nights.forget()).isPositive());
    assertThat(words(refused)).isEmpty();
    assertThat(reopening(again)).isEqualTo("Vẫn còn rác");
    in(230, () -> assertThat(nights.forget()).isPositive());
    assertThat(words(again)).isEmpty();
    assertThat(reopening(again)).isEmpty();
  }

  private void in(int days, Runnable deed) {
    clock.during(clock.now().plus(Duration.ofDays(days)), deed);
  }

  private String reopening(Said said) {
    return jdbc.sql("select words from care.voice_step where voice = :id and deed = 'REOPENED'")
        .param("id", said.id())
        .query(Sql.rows(String.class))
        .single();
  }

  @Test
  void photosOfAnAnswerThatWasUndoneArePublicNoMore() throws java.io.IOException {
    var cared = voices.caredFor("Kiệt 22");
    var said = voices.reported(cared, "Rác");
    var fields = Map.of("answer", "Đã dọn", "version", Integer.toString(voices.version(said)));
    var address = "/voices/" + said.id() + "/answer";
    var answer = VoicesForTests.send(voices.leader(cared), address, fields, VoicesForTests.photo());
    assertThat(answer.status().value()).isEqualTo(303);
    voices.done(voices.officer(cared), said, "show", Map.of());
    var photo =
        "/photos/"
            + jdbc.sql(
                    "select photo from evidence.attachment where subject_kind = 'voice-answer' and subject_id = :id")
                .param("id", said.id())
                .query(Sql.rows(String.class))
                .single()
            + "/small";
    assertThat(visitors.anonymous().get(photo).status().value()).isEqualTo(200);
    voices.done(voices.officer(cared), said, "undo", Map.of());
    assertThat(visitors.anonymous().get(photo).status().value()).isEqualTo(404);
  }

  @Test
  void theDatabaseItselfKeepsTheWayTheHistoryAndTheTwoPersons() {
    var cared = voices.caredFor("Kiệt 25");
    var said = voices.reported(cared, "Rác");
    for (var wrong :
        new String[] {
          "update care.voice set state = 'CLOSED', closed_at = now() where id = :id",
          "update care.voice set state = 'ANSWERED' where id = :id",
          "update care.voice set state = 'REFUSED' where id = :id",
          "update care.voice set words_shown = true where id = :id",
          "update care.voice set first_due = day - 1 where id = :id",
          "update care.voice_step set words = 'x' where voice = :id",
          "delete from care.voice_step where voice = :id",
          """
          insert into care.voice_support select id, follow, day from care.voice, generate_series(1, 2)
          where id = :id
          """
        }) {
      assertThatThrownBy(() -> jdbc.sql(wrong).param("id", said.id()).update())
          .as(wrong)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void whoeverComesFromAMapFindsThePointAndWhatIsNearIt() {
    var cared = voices.caredFor("Kiệt 26");
    var said = voices.reported(cared, "Rác");
    var at =
        jdbc.sql("select latitude || '&longitude=' || longitude from care.voice where id = :id")
            .param("id", said.id())
            .query(Sql.rows(String.class))
            .single();
    assertThat(visitors.anonymous().get("/reports/new?latitude=" + at).body())
        .contains("/support", "value=\"" + at.split("&")[0] + "\"");
    assertThat(visitors.anonymous().get("/reports/new?latitude=1&longitude=x").body())
        .doesNotContain("/support");
    assertThat(visitors.anonymous().get("/reports").body()).contains("data-by-ward");
    var sign = visitors.anonymous().get("/p/" + cared.code()).location();
    assertThat(visitors.anonymous().get(sign).body())
        .contains(
            "/reports/new?place=" + cared.code(), "/reports/" + said.reference() + "/support");
  }

  @Test
  void strangersNeitherReadNorAnswerAndTheDoorCounts() {
    var cared = voices.caredFor("Kiệt 27");
    var said = voices.reported(cared, "Rác");
    var elsewhere = visitors.as("officer", plans.unit("women", "Kim Long").id().value());
    assertThat(elsewhere.get("/voices/" + said.id()).status().value()).isEqualTo(403);
    assertThat(elsewhere.get("/reports/work").body()).doesNotContain(said.reference());
    assertThat(voices.deed(elsewhere, said, "take", Map.of()).status().value()).isEqualTo(403);
    var counts = door.of(plans.ward(VoicesForTests.WARD).id());
    assertThat(counts.openReports()).isPositive();
    assertThat(door.waiting(voices.leader(cared).actor()).open()).isOne();
    assertThat(
            visitors
                .anonymous()
                .get("/reports?ward=" + plans.ward(VoicesForTests.WARD).key())
                .body())
        .contains(publicPage(said));
    assertThat(visitors.anonymous().follow("/reports.geojson").body()).contains(said.reference());
  }

  private static String publicPage(Said said) {
    return "/reports/" + said.reference();
  }

  private String words(Said said) {
    return jdbc.sql("select words from care.voice where id = :id")
        .param("id", said.id())
        .query(Sql.rows(String.class))
        .single();
  }
}
