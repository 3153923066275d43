package org.chungtay.evidence.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TakedownPagesTest {
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired SampleSubjects subjects;
  @Autowired JdbcClient jdbc;

  UUID ward = Ids.next();
  PhotoId photo = new PhotoId("");

  @BeforeEach
  void aReleasedPhoto() throws IOException {
    ward = scopes.root();
    photo = released(ward);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "ar"})
  void everyPageIsThereInThreeLanguages(String language) {
    var visitor = visitors.anonymous();
    var officer = visitors.as("officer", ward);
    var status = ask(visitor, Ids.next(), "other", "Không phải hoạt động này", "").location();
    for (var page : new String[] {"/photos/" + photo, form(), status}) {
      assertThat(in(language, visitor, page).status().value()).as(page).isEqualTo(200);
    }
    var request = request();
    for (var page :
        new String[] {"/photos/takedowns", "/photos/takedowns?decided=true", review(request)}) {
      assertThat(in(language, officer, page).status().value()).as(page).isEqualTo(200);
    }
    var _ = ask(visitor, Ids.next(), "in-picture", "", "");
    for (var page : new String[] {"/photos/" + photo, form(), "/photos/" + photo + "/small"}) {
      var gone = in(language, visitor, page);
      assertThat(gone.status().value()).as(page).isEqualTo(410);
      assertThat(gone.body()).contains("lang=\"" + language + "\"");
    }
  }

  @Test
  void aPhotosPageLeadsToWhatItIsEvidenceOfAndEscapesIt() {
    var body = visitors.anonymous().get("/photos/" + photo).body();
    assertThat(body)
        .contains("/activities/", "/photos/" + photo + "/large", form())
        .contains("Dọn kênh An Cựu &lt;cùng bà con&gt; 🌿")
        .doesNotContain("<cùng");
  }

  @Test
  void whoeverIsOnAPhotoHidesItAtOnceAndOthersDoNot() {
    var visitor = visitors.anonymous();
    assertThat(ask(visitor, Ids.next(), "mine", "Ảnh tôi chụp", "").status().value())
        .isEqualTo(303);
    assertThat(visitor.get("/photos/" + photo).status().value()).isEqualTo(200);
    var asked = ask(visitor, Ids.next(), "in-picture", "", "");
    assertThat(asked.location()).contains("/takedown/", "notice=evidence.notice.asked");
    assertThat(visitor.get("/photos/" + photo + "/large").status().value()).isEqualTo(410);
    assertThat(visitors.as("officer", ward).get("/photos/" + photo + "/large").status().value())
        .isEqualTo(200);
  }

  @Test
  void sentTwiceItIsOneRequestAlsoAfterItHidThePhoto() {
    var id = Ids.next();
    var visitor = visitors.anonymous();
    var first = ask(visitor, id, "in-picture", "", "");
    var second = ask(visitor, id, "in-picture", "", "");
    assertThat(second.status().value()).isEqualTo(303);
    assertThat(second.location()).isEqualTo(first.location());
    assertThat(requests()).isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "ground, ''",
    "ground, delete-everything",
    "words, ''",
    "id, nonsense",
    "id, ''",
  })
  void aBadRequestIsRefusedAndWhatWasTypedIsKept(String field, String value) {
    var fields = fields(Ids.next(), "other", "Sai địa điểm", "0905 123 456");
    fields.put(field, value);
    var answer = visitors.anonymous().post(form(), fields);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body()).contains("0905 123 456");
    assertThat(requests()).isZero();
  }

  @Test
  void refusesTenThousandCharactersAndKeepsMarksEmojiAndOverridesHarmless() {
    var visitor = visitors.anonymous();
    assertThat(ask(visitor, Ids.next(), "other", "x".repeat(10_000), "").status().value())
        .isEqualTo(422);
    assertThat(ask(visitor, Ids.next(), "other", "x", "y".repeat(10_000)).status().value())
        .isEqualTo(422);
    var nfd = "Hue\u0302\u0301 \u202egnohk\u202c 👩‍👧 <b>=HYPERLINK(1)</b>";
    assertThat(ask(visitor, Ids.next(), "other", nfd, "").status().value()).isEqualTo(303);
    var body = visitors.as("officer", ward).get(review(request())).body();
    assertThat(body).contains("Huế", "👩‍👧", "&lt;b&gt;").doesNotContain("\u202e");
  }

  @Test
  void aMadeUpOrPrivatePhotoCannotBeAskedAbout() {
    var visitor = visitors.anonymous();
    var nothing = "/photos/" + "0".repeat(64) + "/takedown";
    assertThat(visitor.get(nothing).status().value()).isEqualTo(404);
    assertThat(visitor.post(nothing, fields(Ids.next(), "mine", "của tôi", "")).status().value())
        .isEqualTo(404);
    assertThat(visitor.get("/photos/x/takedown").status().value()).isEqualTo(404);
    assertThat(visitor.get(form() + "/" + Ids.next()).status().value()).isEqualTo(404);
  }

  @Test
  void aCallerWhoAsksTooOftenIsSlowedDown() {
    var visitor = visitors.anonymous();
    for (int i = 0; i < 20; i++) {
      assertThat(ask(visitor, Ids.next(), "other", "lần " + i, "").status().value()).isEqualTo(303);
    }
    assertThat(ask(visitor, Ids.next(), "other", "nữa", "").status().value()).isEqualTo(429);
  }

  @Test
  void onlyOfficersOfTheSubjectsUnitSeeAndDecide() {
    var _ = ask(visitors.anonymous(), Ids.next(), "helped", "", "0905 000 111");
    var review = review(request());
    var decision = Map.of("decision", "taken-down");
    for (var stranger :
        new Visitor[] {
          visitors.signedIn(), visitors.as("leader", ward), visitors.as("officer", scopes.root())
        }) {
      assertThat(stranger.get(review).status().value()).isEqualTo(403);
      assertThat(stranger.post(review, decision).status().value()).isEqualTo(403);
      assertThat(stranger.get("/photos/takedowns").body()).doesNotContain(photo.value());
    }
    assertThat(visitors.anonymous().get(review).status().value()).isEqualTo(303);
    assertThat(visitors.anonymous().post(review, decision).location()).startsWith("/sign-in");
    assertThat(visitors.anonymous().get("/photos/" + photo).status().value()).isEqualTo(200);
    assertThat(visitors.as("officer", ward).get("/photos/takedowns").body())
        .contains(photo.value());
  }

  @Test
  void takingDownIsForEverAndTheAskerReadsTheAnswer() {
    var visitor = visitors.anonymous();
    var status = ask(visitor, Ids.next(), "helped", "Bà cụ ở giữa", "").location();
    var officer = visitors.as("officer", ward);
    var review = review(request());
    var decision = Map.of("decision", "taken-down", "answer", "Xin lỗi bà và gia đình");
    for (int sending = 0; sending < 2; sending++) {
      assertThat(officer.post(review, decision).status().value()).isEqualTo(303);
    }
    assertThat(visitor.get("/photos/" + photo).status().value()).isEqualTo(410);
    assertThat(visitor.get(status).body()).contains("Xin lỗi bà và gia đình");
    assertThat(officer.post(review, Map.of("decision", "kept", "answer", "Không")).status().value())
        .isEqualTo(409);
    assertThat(audited("evidence.photo-taken-down")).isOne();
  }

  @Test
  void keepingNeedsAReasonAndShowsThePhotoAgain() {
    var visitor = visitors.anonymous();
    var status = ask(visitor, Ids.next(), "in-picture", "", "").location();
    var officer = visitors.as("officer", ward);
    var review = review(request());
    assertThat(officer.post(review, Map.of("decision", "kept")).status().value()).isEqualTo(422);
    assertThat(officer.post(review, Map.of("decision", "burn")).status().value()).isEqualTo(422);
    assertThat(visitor.get("/photos/" + photo).status().value()).isEqualTo(410);
    var kept = Map.of("decision", "kept", "answer", "Không nhận ra ai trong ảnh");
    assertThat(officer.post(review, kept).status().value()).isEqualTo(303);
    assertThat(visitor.get("/photos/" + photo).status().value()).isEqualTo(200);
    assertThat(visitor.get(status).body()).contains("Không nhận ra ai trong ảnh");
    assertThat(officer.get("/photos/takedowns?decided=true").body()).contains(photo.value());
  }

  @Test
  void aContactIsSealedAndEachLookLeavesATrace() {
    var _ = ask(visitors.anonymous(), Ids.next(), "other", "Gọi cho tôi", "0905 777 888");
    var sealed =
        jdbc.sql("select contact from evidence.takedown where photo = :photo")
            .param("photo", photo.value())
            .query((row, _) -> row.getBytes(1))
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("777");
    assertThat(visitors.as("officer", ward).get(review(request())).body()).contains("0905 777 888");
    assertThat(audited("evidence.contact-read")).isOne();
  }

  @Test
  void theRegisterHasPagesAndBearsAnyNumber() throws IOException {
    for (int i = 0; i < 21; i++) {
      var one = released(ward);
      var _ =
          visitors
              .anonymous()
              .post("/photos/" + one + "/takedown", fields(Ids.next(), "other", "số " + i, ""));
    }
    var officer = visitors.as("officer", ward);
    assertThat(officer.get("/photos/takedowns").body()).contains("page=1");
    assertThat(officer.get("/photos/takedowns?page=1").status().value()).isEqualTo(200);
    assertThat(officer.get("/photos/takedowns?page=99999").status().value()).isEqualTo(200);
    assertThat(officer.get("/photos/takedowns?page=-3").status().value()).isEqualTo(200);
    assertThat(officer.get("/photos/takedowns?page=x").status().value()).isEqualTo(404);
  }

  private PhotoId released(UUID scope) throws IOException {
    var file = PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
    return subjects.released(visitors.person("Lê Văn Hòa"), scope, file);
  }

  private static Visitor.Answer in(String language, Visitor visitor, String page) {
    return visitor.get(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
  }

  private Visitor.Answer ask(
      Visitor visitor, UUID id, String ground, String words, String contact) {
    return visitor.post(form(), fields(id, ground, words, contact));
  }

  private static Map<String, String> fields(UUID id, String ground, String words, String contact) {
    return new HashMap<>(
        Map.of("id", id.toString(), "ground", ground, "words", words, "contact", contact));
  }

  private String form() {
    return "/photos/" + photo + "/takedown";
  }

  private String review(UUID request) {
    return "/photos/takedowns/" + photo + "/" + request;
  }

  private UUID request() {
    return jdbc.sql("select id from evidence.takedown where photo = :photo")
        .param("photo", photo.value())
        .query(Sql.rows(UUID.class))
        .single();
  }

  private long requests() {
    return jdbc.sql("select count(*) from evidence.takedown where photo = :photo")
        .param("photo", photo.value())
        .query(Sql.rows(Long.class))
        .single();
  }

  private long audited(String deed) {
    return jdbc.sql(
            """
            select count(*) from identity.audit
            where deed = :deed and details ->> 'photo' = :photo
            """)
        .param("deed", deed)
        .param("photo", photo.value())
        .query(Sql.rows(Long.class))
        .single();
  }
}
