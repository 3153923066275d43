package org.chungtay.activity.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Registration;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class NoticesTest {
  private static final String WARD = "Thủy Xuân";
  private static final int ALL = 100_000;

  @Autowired Planning planning;
  @Autowired Attendances attendances;
  @Autowired PlansForTests plans;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Outbox outbox;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Actor officer;

  @BeforeEach
  void anOfficer() {
    officer = plans.someone("officer", "women", WARD);
  }

  @Test
  void whoeverRegisteredIsToldOnceThatItIsCalledOffAndWhy() {
    var plan = opened(plans.in(WARD).places(1).tomorrow());
    var _ = registered(plan, "0999111001", true);
    var _ = registered(plan, "0999111002", true);
    var left = registered(plan, "0999111003", true);
    attendances.leave(plan.id(), left.id());
    planning.cancel(officer, plan.id(), "Nước sông Hương lên nhanh");
    assertThat(told("0999111001"))
        .singleElement()
        .asString()
        .contains(plan.title(), "đã huỷ", "Nước sông Hương lên nhanh");
    assertThat(told("0999111002")).hasSize(1);
    assertThat(told("0999111003")).isEmpty();
  }

  @Test
  void nobodyIsWrittenToWithoutConsentAndWithdrawnConsentIsNone() {
    var plan = opened(plans.in(WARD).tomorrow());
    var _ = registered(plan, "0999111011", false);
    var withdrawn = registered(plan, "0999111012", true);
    consents.withdraw(withdrawn.person(), "contact-about-activity");
    planning.cancel(officer, plan.id(), "Mưa lớn");
    assertThat(told("0999111011")).isEmpty();
    assertThat(told("0999111012")).isEmpty();
  }

  @Test
  void aPostponementIsToldWithItsReasonOnTheTicketThePageAndInTheHistory() {
    var plan = opened(plans.in(WARD).tomorrow());
    var ticket = plans.ticket(plan, "0999 111 021", "vi");
    planning.postpone(officer, List.of(plan.id()), Duration.ofDays(7), "Bão số 9");
    var after = clock.at(plan.startsAt().plus(Duration.ofDays(7)));
    var day =
        "%02d/%02d/%d".formatted(after.getDayOfMonth(), after.getMonthValue(), after.getYear());
    var visitor = visitors.anonymous();
    var organiser = visitors.signedIn(officer);
    var pages =
        List.of(
            visitor.get(ticket + "?lang=en").body(),
            visitor.get("/activities/" + plan.id() + "?lang=en").body(),
            organiser.get("/activities/" + plan.id() + "/manage?lang=en").body());
    assertThat(pages).allMatch(page -> page.contains("Put off from") && page.contains(day));
    assertThat(pages).allMatch(page -> page.contains("Bão số 9"));
    assertThat(pages.getLast()).contains("id=\"told\"", "You keep your place. Reason: Bão số 9");
    assertThat(told("0999111021")).singleElement().asString().contains("dời từ", day, "Bão số 9");
  }

  @Test
  void whoMovesUpIsToldThatThereIsAPlace() {
    var plan = opened(plans.in(WARD).places(1).tomorrow());
    var first = registered(plan, "0999111031", true);
    var _ = registered(plan, "0999111032", true);
    var _ = registered(plan, "0999111033", true);
    attendances.leave(plan.id(), first.id());
    assertThat(told("0999111032")).singleElement().asString().contains("đã có chỗ", plan.title());
    assertThat(told("0999111031")).isEmpty();
    assertThat(told("0999111033")).isEmpty();
  }

  @Test
  void whoJoinedInAnotherLanguageIsWrittenToInIt() {
    var plan = opened(plans.in(WARD).tomorrow());
    var _ = plans.ticket(plan, "0999111041", "en");
    var _ = plans.ticket(plan, "0999111042", "ar");
    planning.cancel(officer, plan.id(), "Mưa lớn");
    assertThat(told("0999111041")).singleElement().asString().contains("called off");
    assertThat(told("0999111042")).singleElement().asString().containsPattern("\\p{InArabic}");
  }

  @Test
  void aMessageForZaloIsReadyInThreeLanguagesWhenItIsCalledOff() {
    var plan = opened(plans.in(WARD).tomorrow());
    planning.cancel(officer, plan.id(), "Mưa lớn");
    var organiser = visitors.signedIn(officer);
    for (var language : List.of("vi", "en", "ar")) {
      var body = organiser.get("/activities/" + plan.id() + "/manage?lang=" + language).body();
      var text = body.substring(body.indexOf("id=\"told\""));
      assertThat(text.substring(0, text.indexOf("</textarea>")))
          .contains(plan.title(), "Mưa lớn", "/activities/" + plan.id());
    }
  }

  private Plan opened(Plan plan) {
    planning.announce(officer, plan);
    return plan;
  }

  private Registration registered(Plan plan, String phone, boolean consenting) {
    var person =
        people.register(NewPerson.adult(PersonId.next(), "Hồ Thị Xuân", Phone.parse(phone)));
    if (consenting) {
      consents.give(person, "contact-about-activity", "form");
    }
    return attendances.register(plan.id(), person, plan.sites().getFirst().id());
  }

  private List<String> told(String phone) {
    return outbox.waiting(ALL).stream()
        .filter(message -> message.to().equals(phone))
        .map(Outbox.Outgoing::text)
        .toList();
  }
}
