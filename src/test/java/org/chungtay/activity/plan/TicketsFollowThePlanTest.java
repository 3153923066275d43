package org.chungtay.activity.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TicketsFollowThePlanTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Actor officer;

  @BeforeEach
  void anOfficer() {
    officer = plans.someone("officer", "women", WARD);
  }

  @Test
  void whoRegisteredReadsWhyItWasCalledOff() {
    var plan = open(plans.in(WARD).tomorrow());
    var ticket = plans.ticket(plan, "0905 223 001", "vi");
    planning.cancel(officer, plan.id(), "Mưa lớn, đường Lê Ngô Cát ngập");
    assertThat(page(ticket))
        .contains("Mưa lớn, đường Lê Ngô Cát ngập", "Activity called off")
        .doesNotContain("class=\"qr\"");
  }

  @Test
  void whoRegisteredSeesTheNewTimeOfWhatAStormPutOff() {
    var plan = open(plans.in(WARD).tomorrow());
    var ticket = plans.ticket(plan, "0905 223 002", "vi");
    var before = calendar(ticket);
    planning.postpone(officer, List.of(plan.id()), Duration.ofDays(7), "Bão số 9");
    var day = clock.at(plan.startsAt().plus(Duration.ofDays(7)));
    assertThat(calendar(ticket)).isNotEqualTo(before);
    assertThat(page(ticket)).contains(String.valueOf(day.getDayOfMonth()), "Has a place");
    assertThat(planning.get(officer, plan.id()).day()).isEqualTo(day.toLocalDate());
  }

  @Test
  void morePlacesMoveTheWaitingListUpInItsOrder() {
    var plan = open(plans.in(WARD).places(1).tomorrow());
    var _ = plans.ticket(plan, "0905 223 003", "vi");
    var second = plans.ticket(plan, "0905 223 004", "vi");
    var third = plans.ticket(plan, "0905 223 005", "vi");
    assertThat(page(second)).contains("number 1");
    planning.change(officer, withPlaces(plan, 2), planning.get(officer, plan.id()).version());
    assertThat(page(second)).contains("Has a place");
    assertThat(page(third)).contains("number 1").doesNotContain("Has a place");
    assertThat(planning.get(officer, plan.id()).coming()).isEqualTo(2);
  }

  @Test
  void aReminderIsReadyInThreeLanguages() {
    var plan = open(plans.in(WARD).sites(3).tomorrow());
    var organiser = visitors.signedIn(officer);
    for (var language : List.of("vi", "en", "ar")) {
      var body = organiser.get("/activities/" + plan.id() + "/manage?lang=" + language).body();
      assertThat(body).contains("id=\"reminder\"", "data-share-text=\"reminder\"");
      var text = body.substring(body.indexOf("id=\"reminder\""));
      assertThat(text.substring(0, text.indexOf("</textarea>")))
          .contains(plan.title(), plan.bring(), "Nhà văn hoá", "/activities/" + plan.id());
    }
  }

  private Plan open(Plan plan) {
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    return plan;
  }

  private String page(String ticket) {
    return visitors.anonymous().get(ticket + "?lang=en").body();
  }

  private String calendar(String ticket) {
    return visitors
        .anonymous()
        .get(ticket + "/calendar.ics")
        .body()
        .lines()
        .filter(line -> line.startsWith("DTSTART"))
        .findFirst()
        .orElseThrow();
  }

  private static Plan withPlaces(Plan plan, int places) {
    return new Plan(
        plan.id(),
        plan.title(),
        plan.description(),
        plan.bring(),
        plan.hostUnit(),
        plan.startsAt(),
        plan.endsAt(),
        Optional.of(places),
        plan.shares(),
        plan.sites());
  }
}
