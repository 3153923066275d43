package org.chungtay.activity.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.State;
import org.chungtay.activity.TooLateToTakeBack;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reports one after the other, and a decision taken back.
@ProductTest
class SittingTest {
  private static final String WARD = "Phú Bài";

  @Autowired Reporting reporting;
  @Autowired Activities activities;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired LatelyDecided lately;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Actor officer;
  private Visitor bench;
  private String word;
  private List<Plan> reports;

  @BeforeEach
  void threeReportsWaitForAnOfficer() {
    officer = plans.someone("officer", "veterans", WARD);
    bench = visitors.signedIn(officer);
    word = "Lượt " + Ids.next().getLeastSignificantBits();
    reports = new ArrayList<>();
    for (var number = 1; number <= 3; number++) {
      reports.add(reported(word + " số " + number));
    }
  }

  @Test
  void eachDecisionLeadsToTheNextThatStillWaitsAndTheEndSaysWhatBecameOfThem() {
    var sitting = begun();
    assertThat(path(sitting.location())).isEqualTo(page(0));
    assertThat(bench.get(sitting.location()).body()).contains("1 trên 3", word + " số 1");

    var second = confirm(0, sitting.location());
    assertThat(path(second)).isEqualTo(page(1));
    assertThat(bench.get(second).body()).contains("Vừa xác nhận", word + " số 1", "2 trên 3");

    var colleague = plans.someone("officer", "veterans", WARD);
    reporting.confirm(colleague, reports.get(2).id(), 1);
    var end = confirm(1, second);
    assertThat(end).startsWith("/sittings/");
    assertThat(bench.get(end).body()).contains("Người khác đã xử lý (1)", "Đã xác nhận (2)");
    assertThat(visitors.signedIn(colleague).get(end).status().value()).isEqualTo(404);
  }

  @Test
  void whoeverComesSecondIsToldAndGoesOn() {
    var first = begun().location();
    reporting.sendBack(
        plans.someone("officer", "veterans", WARD), reports.getFirst().id(), 1, "Thiếu ảnh");
    var onward = confirm(0, first);
    assertThat(path(onward)).isEqualTo(page(1));
    assertThat(bench.get(onward).body()).contains("Một đồng nghiệp vừa quyết định");
    var alone = bench.post(page(0), Map.of("revision", "1"));
    assertThat(alone.status().value()).as("outside of a sitting it is refused").isEqualTo(409);
  }

  @Test
  void aReportPassedOverComesAgainWhenOneBeginsAnew() {
    var first = begun().location();
    var second = bench.get(first).body();
    assertThat(second).contains("href=\"" + page(1) + "?sitting=");
    var third = confirm(1, first.replace(page(0), page(1)));
    var end = confirm(2, third);
    assertThat(bench.get(end).body()).contains("Còn để lại (1)", page(0));
    assertThat(path(begun().location())).isEqualTo(page(0));
  }

  @Test
  void aConfirmationTakenBackLeavesTheBookAndTheSameReportWaitsAgain() {
    var plan = reports.getFirst();
    reporting.confirm(officer, plan.id(), 1);
    assertThat(posted(plan)).isEqualByComparingTo("12");

    reporting.takeBack(officer, plan.id(), 1);
    assertThat(state(plan)).isEqualTo(State.REPORTED);
    assertThat(posted(plan)).isZero();
    reporting.takeBack(officer, plan.id(), 1);

    assertThat(bench.get(page(0)).body())
        .contains("hoàn tác quyết định", "name=\"revision\" value=\"2\"");
    reporting.confirm(officer, plan.id(), 2);
    assertThat(posted(plan)).isEqualByComparingTo("12");
  }

  @Test
  void aReturnTakenBackWaitsAgainUnlessTheLeaderHasSentAnother() {
    var plan = reports.getFirst();
    reporting.sendBack(officer, plan.id(), 1, "Thiếu ảnh");
    reporting.takeBack(officer, plan.id(), 1);
    assertThat(state(plan)).isEqualTo(State.REPORTED);

    reporting.sendBack(officer, plan.id(), 2, "Thiếu ảnh");
    var site = plan.sites().getFirst().id();
    reporting.report(
        plans.someone("leader", "veterans", WARD),
        plan.id(),
        new Report("Đã thêm", List.of(new Result(site, "waste-bags", new BigDecimal("11")))));
    assertThatThrownBy(() -> reporting.takeBack(officer, plan.id(), 2))
        .isInstanceOf(TooLateToTakeBack.class);
  }

  @Test
  void nobodyTakesBackWhatAnotherDecidedOrWhatIsLongDecided() {
    var plan = reports.getFirst();
    reporting.confirm(officer, plan.id(), 1);
    assertThat(lately.of(officer)).isPresent();
    var colleague = plans.someone("officer", "veterans", WARD);
    assertThatThrownBy(() -> reporting.takeBack(colleague, plan.id(), 1))
        .isInstanceOf(TooLateToTakeBack.class);
    clock.during(
        clock.now().plus(Duration.ofMinutes(11)),
        () -> {
          assertThatThrownBy(() -> reporting.takeBack(officer, plan.id(), 1))
              .isInstanceOf(TooLateToTakeBack.class);
          assertThat(lately.of(officer)).isEmpty();
        });
    assertThat(state(plan)).isEqualTo(State.CONFIRMED);
  }

  @Test
  void theFiguresStandBesideWhatTheUnitUsuallyBrings() {
    reporting.confirm(officer, reports.getFirst().id(), 1);
    assertThat(bench.get(page(1)).body()).contains("khoảng 12, nhiều nhất 12", "khoảng 9");
  }

  @Test
  void aReasonOfOnesOwnIsKeptChangedAndTakenAwayAndTheReporterReadsIt() {
    var typed = "Thiếu ảnh sau khi dọn";
    var back = page(0).replace("confirmation", "return");
    var fields = Map.of("revision", "1", "reason", typed, "keep", "true");
    assertThat(bench.post(back, fields).status().value()).isEqualTo(303);
    assertThat(bench.get(page(1)).body()).contains("value=\"" + typed + "\"");
    var leader = visitors.signedIn(plans.someone("leader", "veterans", WARD));
    assertThat(leader.get("/activities/" + reports.getFirst().id() + "/report").body())
        .contains(typed);

    var kept = bench.get("/workbench/reasons").body();
    assertThat(kept).contains(typed, "đã dùng 1 lần");
    var address = kept.replaceFirst("(?s).*action=\"(/workbench/reasons/[0-9a-f-]+)\".*", "$1");
    assertThat(leader.post(address, Map.of("words", "Của người khác")).status().value())
        .isEqualTo(404);
    assertThat(bench.post(address, Map.of("words", "Ảnh mờ")).status().value()).isEqualTo(303);
    assertThat(bench.get(page(1)).body()).contains("value=\"Ảnh mờ\"");
    var _ = bench.post("/workbench/reasons", Map.of("id", Ids.next().toString(), "words", typed));
    assertThat(bench.post(address, Map.of("words", typed)).status().value())
        .as("twice the same")
        .isEqualTo(422);
    assertThat(bench.post(address + "/remove", Map.of()).status().value()).isEqualTo(303);
    assertThat(bench.get("/workbench/reasons").body()).doesNotContain("Ảnh mờ").contains(typed);
  }

  private Visitor.Answer begun() {
    return bench.post(
        "/sittings",
        Map.of(
            "id",
            Ids.next().toString(),
            "kind",
            "to-confirm",
            "order",
            "longest-waiting",
            "q",
            word));
  }

  private String confirm(int number, String from) {
    var sitting = from.replaceFirst(".*sitting=([0-9a-f-]+).*", "$1");
    return bench.post(page(number) + "?sitting=" + sitting, Map.of("revision", "1")).location();
  }

  private String page(int number) {
    return "/activities/" + reports.get(number).id() + "/confirmation";
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }

  private State state(Plan plan) {
    return activities.find(plan.id()).orElseThrow().state();
  }

  private BigDecimal posted(Plan plan) {
    return jdbc.sql(
            """
            select coalesce(sum(quantity), 0) from outcome.entry
            where address = :address and indicator = 'waste-bags'
            """)
        .param("address", "/activities/" + plan.id())
        .query(BigDecimal.class)
        .single();
  }

  private Plan reported(String title) {
    var plan = plans.in(WARD).led("veterans").now();
    var named =
        new Plan(
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
    var site = named.sites().getFirst().id();
    reporting.reportUnplanned(
        plans.someone("leader", "veterans", WARD),
        named,
        List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
        new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
    return named;
  }
}
