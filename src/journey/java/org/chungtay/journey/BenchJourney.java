package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.State;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// An officer's morning: one report goes back with a reason, those with photos are confirmed
/// together, the one without is left and says why; and the leader reads what is wanted.
@ProductTest
class BenchJourney {
  private static final String WARD = "Vỹ Dạ";
  private static final String REASON = "Cần thêm ảnh sau khi làm.";

  @Autowired Browsers browsers;
  @Autowired PlansForTests plans;
  @Autowired Planning planning;
  @Autowired Attendances attendances;
  @Autowired Reporting reporting;
  @Autowired Activities activities;
  @Autowired Photos photos;
  @TempDir Path folder;

  static Stream<Look> looks() {
    return Stream.of(Look.desktop(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void oneGoesBackTheOthersAreConfirmedTogetherAndOneIsLeft(Look look) throws IOException {
    var sentBack = reported();
    var shown = new ArrayList<Plan>();
    for (var number = 1; number <= 3; number++) {
      shown.add(reported(look.name() + number));
    }
    var bare = reported();
    try (var officer = browsers.signedIn(look, plans.someone("officer", "women", WARD))) {
      sendBack(officer, sentBack);
      officer.open("/workbench");
      for (var plan : shown) {
        choose(officer, plan);
      }
      choose(officer, bare);
      officer.looksRight("bench-chosen");
      officer.find("form[action^='/workbench/confirm'] p.buttons button").click();
      officer.find("main .notice[role=status]").first().waitFor();
      officer.looksRight("bench-confirmed");
      assertThat(shown).allMatch(plan -> state(plan) == State.CONFIRMED);
      assertThat(state(bare)).isEqualTo(State.REPORTED);
      var left = "main .notice.attention a[href='/activities/" + bare.id() + "/confirmation']";
      assertThat(officer.find(left).count()).as("what is left says so").isOne();
    }
    assertThat(state(sentBack)).isEqualTo(State.RETURNED);
    try (var leader = browsers.signedIn(look, leader())) {
      leader.open("/activities/" + sentBack.id() + "/report");
      assertThat(leader.find("main").innerText()).contains(REASON);
      leader.looksRight("bench-returned");
    }
  }

  private static void choose(Screen officer, Plan plan) {
    officer.find("input[name=chosen][value^='" + plan.id() + "']").check();
  }

  private static void sendBack(Screen officer, Plan plan) {
    officer.open("/activities/" + plan.id() + "/confirmation");
    officer.find("[data-return] summary").click();
    officer.find("[data-return] textarea").fill(REASON);
    officer.looksRight("bench-return");
    officer.find("[data-return] button.danger").click();
    assertThat(officer.path()).contains("notice=");
  }

  private State state(Plan plan) {
    return activities.find(plan.id()).orElseThrow().state();
  }

  private Actor leader() {
    return plans.someone("leader", "women", WARD);
  }

  /// Planned, begun and reported, with the photos of these names.
  private Plan reported(String... pictures) throws IOException {
    var plan = plans.in(WARD).now();
    var officer = plans.someone("officer", "women", WARD);
    planning.announce(officer, plan);
    planning.start(officer, plan.id());
    var site = plan.sites().getFirst().id();
    var group = new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9);
    attendances.count(leader(), plan.id(), group);
    for (var name : pictures) {
      try (var picture = Files.newInputStream(JpegForJourneys.in(folder, name))) {
        var _ = photos.add(leader(), new Subject("activity", plan.id().value()), picture);
      }
    }
    var bags = new Result(site, "waste-bags", new BigDecimal("12"));
    reporting.report(leader(), plan.id(), new Report("", List.of(bags)));
    return plan;
  }
}
