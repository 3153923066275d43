package org.chungtay.evidence.takedown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.TakedownRequests;
import org.chungtay.evidence.TakedownRequests.Waiting;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.identity.Access;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An officer's workbench says what is asked about photos, and until when.
@ProductTest
class WaitingTakedownsTest {
  private static final String REGISTER = "/photos/takedowns";

  @Autowired TakedownRequests requests;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired SampleSubjects subjects;
  @Autowired JdbcClient jdbc;

  private UUID ward;
  private Visitor officer;
  private PhotoId photo;

  @BeforeEach
  void aReleasedPhoto() throws IOException {
    ward = scopes.root();
    officer = visitors.as("officer", ward);
    photo = released(ward);
  }

  @Test
  void whatIsAskedStandsOnTheWorkbenchUntilItIsDecided() {
    assertThat(bench(officer)).doesNotContain("data-takedowns");
    ask(photo);
    assertThat(requests.waiting(officer.actor())).isEqualTo(new Waiting(1, 0));
    assertThat(bench(officer)).contains(REGISTER, "1 request to take a photo down");
    var request =
        jdbc.sql("select id from evidence.takedown where photo = :photo")
            .param("photo", photo.value())
            .query(UUID.class)
            .single();
    var decided =
        officer.post(REGISTER + "/" + photo + "/" + request, Map.of("decision", "taken-down"));
    assertThat(decided.status().value()).isEqualTo(303);
    assertThat(requests.waiting(officer.actor())).isEqualTo(Waiting.NONE);
    assertThat(bench(officer)).doesNotContain("data-takedowns");
  }

  @Test
  void whatIsLateStandsOut() {
    ask(photo);
    var _ =
        jdbc.sql("update evidence.takedown set due = date '2026-01-02' where photo = :photo")
            .param("photo", photo.value())
            .update();
    assertThat(requests.waiting(officer.actor())).isEqualTo(new Waiting(1, 1));
    assertThat(bench(officer)).contains("notice attention\" data-takedowns", "1 overdue");
  }

  @Test
  void othersAreToldNothing() {
    ask(photo);
    for (var stranger :
        new Visitor[] {
          visitors.signedIn(), visitors.as("leader", ward), visitors.as("officer", scopes.root())
        }) {
      assertThat(requests.waiting(stranger.actor())).isEqualTo(Waiting.NONE);
      assertThat(bench(stranger)).doesNotContain("data-takedowns");
    }
    var everywhere = visitors.as("administrator", Access.INSTALLATION).actor();
    assertThat(requests.waiting(everywhere).open()).isPositive();
  }

  /// More than a thousand elsewhere, all of them due earlier, do not hide one's own.
  @Test
  void requestsOfOtherWardsDoNotCrowdOutOnesOwn() throws IOException {
    var other = released(scopes.root());
    var _ =
        jdbc.sql(
                """
                insert into evidence.takedown (photo, id, ground, words, asked_at, due, hidden)
                select :photo, gen_random_uuid(), 'OTHER', 'Lần ' || n, now(), date '2026-01-02', false
                from generate_series(1, 1100) n
                """)
            .param("photo", other.value())
            .update();
    ask(photo);
    assertThat(requests.waiting(officer.actor())).isEqualTo(new Waiting(1, 0));
    assertThat(officer.get(REGISTER).body()).contains(photo.value()).doesNotContain(other.value());
    // a register of eleven hundred is no work for the tests that come after
    var _ =
        jdbc.sql("delete from evidence.takedown where photo = :photo")
            .param("photo", other.value())
            .update();
  }

  private static String bench(Visitor visitor) {
    return visitor.get("/workbench?lang=en").body();
  }

  private void ask(PhotoId of) {
    var asked =
        visitors
            .anonymous()
            .post(
                "/photos/" + of + "/takedown",
                Map.of(
                    "id", Ids.next().toString(),
                    "ground", "not-this",
                    "words", "Đây không phải phường tôi",
                    "contact", ""));
    assertThat(asked.status().value()).isEqualTo(303);
  }

  private PhotoId released(UUID scope) throws IOException {
    var file = PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
    return subjects.released(visitors.person("Lê Văn Hòa"), scope, file);
  }
}
