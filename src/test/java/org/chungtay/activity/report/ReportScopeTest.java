package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.activity.NotReportable;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.TooEarlyToBegin;
import org.chungtay.activity.report.Uploads.Sent;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who writes on a report, and until when.
@ProductTest
class ReportScopeTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired Drafts drafts;
  @Autowired Photos photos;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Actor leader;
  private Plan plan;
  private Subject subject;

  @BeforeEach
  void anActivityThatRuns() {
    leader = plans.someone("leader", "women", WARD);
    plan = plans.in(WARD).now();
    work.begun(plan);
    subject = new Subject("activity", plan.id().value());
  }

  @Test
  void leadersOfOtherUnitsAndFormerOnesWriteNothingAndAddNoPhotos() throws IOException {
    var mine = add(leader);
    for (var stranger :
        List.of(
            plans.someone("leader", "women", "Kim Long"),
            plans.someone("leader", "youth", WARD),
            former())) {
      assertThatThrownBy(() -> drafts.change(stranger, plan.id(), draft -> draft.with("x")))
          .isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> add(stranger)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> photos.remove(stranger, subject, mine.id()))
          .isInstanceOf(Forbidden.class);
      var visitor = visitors.signedIn(stranger);
      var page = "/activities/" + plan.id() + "/report/";
      var answers =
          List.of(
              visitor.post(page + "words", Map.of("words", "x")),
              visitor.post(page + "results", Map.of()),
              visitor.post(page + "photos/remove", Map.of("photo", mine.id().value())),
              Uploads.post(visitor, page + "photos", List.of(Sent.jpeg(picture()))));
      assertThat(answers).allMatch(answer -> answer.status().value() == 403);
    }
    assertThat(drafts.of(plan.id())).isEqualTo(Draft.EMPTY);
    assertThat(photos.of(subject)).extracting(Photos.Photo::id).containsExactly(mine.id());
  }

  @Test
  void aLeaderOfTheHostingUnitWritesToo() throws IOException {
    var hosted = hostedBy("farmers");
    work.begun(hosted);
    var host = plans.someone("leader", "farmers", WARD);
    drafts.change(host, hosted.id(), draft -> draft.with("Bà con rất vui."));
    assertThat(drafts.of(hosted.id()).report().words()).isEqualTo("Bà con rất vui.");
    var stored =
        photos.add(
            host,
            new Subject("activity", hosted.id().value()),
            new ByteArrayInputStream(picture()));
    assertThat(stored.similar()).isEmpty();
  }

  @Test
  void onceSentNothingIsAddedOrTakenOffUntilItComesBack() throws IOException {
    var mine = add(leader);
    work.counted(leader, plan, 5);
    reporting.report(leader, plan.id(), ReportsForTests.report(plan, "3"));
    assertThatThrownBy(() -> add(leader)).isInstanceOf(NotReportable.class);
    assertThatThrownBy(() -> photos.remove(leader, subject, mine.id()))
        .isInstanceOf(NotReportable.class);
    assertThatThrownBy(() -> drafts.change(leader, plan.id(), draft -> draft.with("x")))
        .isInstanceOf(NotReportable.class);
    assertThat(photos.of(subject)).hasSize(1);
    var officer = plans.someone("officer", "women", WARD);
    reporting.sendBack(officer, plan.id(), 1, "Thiếu ảnh sau khi dọn");
    var _ = add(leader);
    assertThat(photos.of(subject)).hasSize(2);
  }

  @Test
  void addingAndRemovingAPhotoLeavesATraceOnce() throws IOException {
    var file = picture();
    var first = photos.add(leader, subject, new ByteArrayInputStream(file));
    var _ = photos.add(leader, subject, new ByteArrayInputStream(file));
    photos.remove(leader, subject, first.id());
    photos.remove(leader, subject, first.id());
    assertThat(deeds()).containsExactly("evidence.photo-added", "evidence.photo-removed");
  }

  @Test
  void thatALeaderHasBegunIsEnoughButNotBeforePeopleGather() {
    var soon = plans.in(WARD).at(clock.now().plus(Duration.ofMinutes(20)));
    work.begun(soon);
    work.counted(leader, soon, 5);
    reporting.report(leader, soon.id(), ReportsForTests.report(soon, "3"));
    var later = plans.in(WARD).at(clock.now().plus(Duration.ofHours(3)));
    assertThatThrownBy(() -> work.begun(later)).isInstanceOf(TooEarlyToBegin.class);
    assertThatThrownBy(
            () -> reporting.report(leader, later.id(), ReportsForTests.report(later, "3")))
        .isInstanceOf(NotReportable.class);
    assertThatThrownBy(() -> drafts.change(leader, later.id(), draft -> draft.with("x")))
        .isInstanceOf(NotReportable.class);
  }

  private Photos.Stored add(Actor actor) throws IOException {
    return photos.add(actor, subject, new ByteArrayInputStream(picture()));
  }

  private static byte[] picture() throws IOException {
    return PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
  }

  private Actor former() {
    var former = visitors.person("Trần Văn Cựu");
    var today = clock.today();
    var unit = plan.leadUnit().value();
    visitors.grant(former.person(), "leader", unit, today.minusDays(30), today.minusDays(1));
    // their right elsewhere opens the door of the page, not of this report
    var elsewhere = plans.unit("women", "Kim Long").id().value();
    visitors.grant(former.person(), "leader", elsewhere, today.minusDays(1), today.plusDays(1));
    return former;
  }

  private Plan hostedBy(String organization) {
    var one = plans.in(WARD).now();
    return new Plan(
        one.id(),
        one.title(),
        one.description(),
        one.bring(),
        plans.unit(organization, WARD).id(),
        one.startsAt(),
        one.endsAt(),
        one.capacity(),
        one.shares(),
        one.sites());
  }

  private List<String> deeds() {
    return jdbc.sql(
            """
            select deed from identity.audit
            where subject = :id and deed like 'evidence.photo-%' order by at
            """)
        .param("id", plan.id().value())
        .query(Sql.rows(String.class))
        .list();
  }
}
