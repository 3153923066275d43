package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.activity.NotReportable;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the public sees of a confirmed report that is opened again.
@ProductTest
class ReopenedTest {
  private static final String WARD = "Thủy Xuân";
  private static final String REASON = "Cân lại được 40 kg; ảnh chụp ở phường khác";

  @Autowired Reporting reporting;
  @Autowired Photos photos;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Actor leader;
  private Actor officer;
  private Plan plan;
  private PhotoId wrong;

  @BeforeEach
  void aConfirmedActivityWithAPhoto() throws IOException {
    leader = plans.someone("leader", "women", WARD);
    officer = plans.someone("officer", "women", WARD);
    plan = plans.in(WARD).now();
    work.begun(plan);
    work.counted(leader, plan, 5);
    wrong = photo();
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "50"));
    reporting.confirm(officer, plan.id(), 1);
  }

  @Test
  void itsPhotosAreNoLongerPublicAndItsRowsSayWhy() {
    assertThat(status("/photos/" + wrong)).isEqualTo(200);
    assertThat(rows()).doesNotContain(REASON);

    reopen();

    for (var address : List.of("", "/small", "/large", "/takedown")) {
      assertThat(status("/photos/" + wrong + address)).as(address).isEqualTo(404);
    }
    assertThat(page("/activities/" + plan.id())).doesNotContain(wrong.value());
    assertThat(photos.released("activity", List.of(plan.id().value()), 10)).isEmpty();
    assertThat(visitors.signedIn(officer).get("/photos/" + wrong).status().value()).isEqualTo(200);
    assertThat(rows()).contains(REASON, "/activities/" + plan.id());
    assertThat(work.posted(plan, "waste-collected")).isZero();
  }

  @Test
  void aWrongPhotoIsReplacedAndOnlyTheRightOneComesBack() throws IOException {
    var subject = new Subject("activity", plan.id().value());
    assertThatThrownBy(() -> photos.remove(leader, subject, wrong))
        .isInstanceOf(NotReportable.class);
    reopen();
    photos.remove(leader, subject, wrong);
    var right = photo();
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "40"));
    assertThat(status("/photos/" + right)).isEqualTo(404);
    reporting.confirm(officer, plan.id(), 2);
    assertThat(status("/photos/" + right)).isEqualTo(200);
    assertThat(status("/photos/" + wrong)).isEqualTo(404);
    assertThat(page("/activities/" + plan.id()))
        .contains(right.value())
        .doesNotContain(wrong.value());
  }

  @Test
  void whoAskedForATakedownIsStillAnsweredWhileItIsOpen() {
    var asked =
        visitors
            .anonymous()
            .post(
                "/photos/" + wrong + "/takedown",
                Map.of(
                    "id", Ids.next().toString(),
                    "ground", "not-this",
                    "words", "Đây không phải đường Lê Ngô Cát",
                    "contact", ""))
            .location();
    reopen();
    assertThat(visitors.signedIn(officer).get("/photos/takedowns").body()).contains(wrong.value());
    var request = UUID.fromString(asked.split("[/?]")[4]);
    var decided =
        visitors
            .signedIn(officer)
            .post(
                "/photos/takedowns/" + wrong + "/" + request,
                Map.of("decision", "taken-down", "answer", "Cảm ơn, ảnh đã được gỡ"));
    assertThat(decided.status().value()).isEqualTo(303);
    assertThat(page(asked)).contains("Cảm ơn, ảnh đã được gỡ");
  }

  @Test
  void itNeedsAReasonAndTheRightInItsWard() {
    var address = "/activities/" + plan.id() + "/reopen";
    assertThat(visitors.signedIn(officer).post(address, Map.of("reason", " ")).status().value())
        .isEqualTo(422);
    for (var stranger :
        List.of(
            leader,
            plans.someone("officer", "women", "Kim Long"),
            plans.someone("officer", "youth", WARD))) {
      assertThat(
              visitors.signedIn(stranger).post(address, Map.of("reason", REASON)).status().value())
          .isEqualTo(403);
    }
    assertThat(status("/photos/" + wrong)).isEqualTo(200);
    assertThat(work.posted(plan, "waste-collected")).isEqualByComparingTo("50");
  }

  private void reopen() {
    var answer =
        visitors
            .signedIn(officer)
            .post("/activities/" + plan.id() + "/reopen", Map.of("reason", REASON));
    assertThat(answer.status().value()).isEqualTo(303);
  }

  private PhotoId photo() throws IOException {
    var file = PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
    var subject = new Subject("activity", plan.id().value());
    return photos.add(leader, subject, new ByteArrayInputStream(file)).id();
  }

  /// The newest rows behind the ward's figure of the day.
  private String rows() {
    var today = clock.today();
    var ward = plans.ward(WARD).code().orElseThrow();
    return page("/indicators/waste-collected?from=" + today + "&to=" + today + "&ward=" + ward);
  }

  private String page(String address) {
    return visitors.anonymous().get(address).body();
  }

  private int status(String address) {
    return visitors.anonymous().get(address).status().value();
  }
}
