package org.chungtay.activity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Access;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@ProductTest
class PostponePagesTest {
  private static final String WARD = "Phú Xuân";

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Visitor officer;

  @BeforeEach
  void anOfficer() {
    officer = visitors.signedIn(plans.someone("officer", "women", WARD));
  }

  @Test
  void fiftyMoveTogetherAndThePageSaysHowMany() {
    var storm = planned(50, Duration.ofDays(2));
    var page = officer.get("/postpone?lang=en").body();
    assertThat(page).contains("data-tick-all=\"activity\"");
    assertThat(storm).allMatch(plan -> page.contains("value=\"" + plan.id() + "\""));
    var answer = PlanPagesTest.send(officer, "/postpone", form(storm));
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
    assertThat(officer.get(answer.location() + "&lang=en").body())
        .contains("50 activities were postponed.");
    assertThat(PlanPagesTest.send(officer, "/postpone", form(storm)).status().value())
        .as("the same once more, because the answer was lost")
        .isEqualTo(303);
    assertThat(storm)
        .allMatch(plan ->
            planning
                .get(officer.actor(), plan.id())
                .startsAt()
                .equals(plan.startsAt().plus(Duration.ofDays(7))));
  }

  @Test
  void whenOneHasBegunNoneMovesAndThePageSaysWhich() {
    var storm = planned(3, Activity.GATHERING);
    planning.start(officer.actor(), storm.getLast().id());
    var answer = PlanPagesTest.send(officer, "/postpone?lang=en", form(storm));
    assertThat(answer.status().value()).isEqualTo(409);
    assertThat(answer.body()).contains("Nothing was moved", storm.getLast().title(), "Bão số 9");
    assertThat(planning.get(officer.actor(), storm.getFirst().id()).startsAt())
        .isEqualTo(storm.getFirst().startsAt());
  }

  @Test
  void whatSomebodyElseHasMovedMeanwhileIsNotMovedOnTop() {
    var storm = planned(2, Duration.ofDays(2));
    var first = storm.getFirst();
    planning.postpone(officer.actor(), List.of(first.id()), Duration.ofDays(1), "Mưa");
    assertThat(PlanPagesTest.send(officer, "/postpone", form(storm)).status().value())
        .isEqualTo(409);
    assertThat(planning.get(officer.actor(), storm.getLast().id()).startsAt())
        .isEqualTo(storm.getLast().startsAt());
  }

  @Test
  void theListIsOfADayAndAWard() {
    var early = planned(1, Duration.ofDays(4)).getFirst();
    var late = planned(1, Duration.ofDays(6)).getFirst();
    var elsewhere = "/postpone?ward=" + plans.ward("Kim Long").id();
    assertThat(officer.get(elsewhere).body()).doesNotContain(early.id().toString());
    var on = "/postpone?on=" + clock.dayOf(early.startsAt());
    assertThat(officer.get(on + "&ward=" + plans.ward(WARD).id()).body())
        .contains(early.id().toString())
        .doesNotContain(late.id().toString());
    assertThat(officer.get("/postpone?on=x&ward=y&moved=z").status().value()).isEqualTo(200);
  }

  @Test
  void theWorkbenchAndThePlanLeadThere() {
    assertThat(officer.get("/workbench").body()).contains("href=\"/postpone\"");
    assertThat(officer.get("/plan").body()).contains("href=\"/postpone\"");
  }

  @Test
  void anotherWardsOfficerMovesNothing() {
    var storm = planned(2, Duration.ofDays(2));
    var neighbour = visitors.signedIn(plans.someone("officer", "women", "Kim Long"));
    assertThat(PlanPagesTest.send(neighbour, "/postpone", form(storm)).status().value())
        .isEqualTo(403);
    var administrator = visitors.as("administrator", Access.INSTALLATION);
    assertThat(PlanPagesTest.send(administrator, "/postpone", form(storm)).status().value())
        .isEqualTo(303);
  }

  private List<Plan> planned(int many, Duration ahead) {
    var all = new ArrayList<Plan>();
    for (int i = 0; i < many; i++) {
      var plan = plans.in(WARD).at(clock.now().truncatedTo(ChronoUnit.SECONDS).plus(ahead));
      planning.announce(officer.actor(), plan);
      all.add(plan);
    }
    return all;
  }

  private static MultiValueMap<String, String> form(List<Plan> plans) {
    var form = new LinkedMultiValueMap<String, String>();
    form.put("activity", plans.stream().map(plan -> plan.id().toString()).toList());
    plans.forEach(plan -> form.add("starts-" + plan.id(), plan.startsAt().toString()));
    form.setAll(Map.of("days", "7", "reason", "Bão số 9"));
    return form;
  }
}
