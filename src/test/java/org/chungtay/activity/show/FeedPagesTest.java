package org.chungtay.activity.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Feeds as a calendar reads them.
@ProductTest
class FeedPagesTest {
  private static final String WARD = "Vỹ Dạ";

  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;

  private Actor officer;

  @BeforeEach
  void anOfficerOfTheWard() {
    officer = plans.someone("officer", "women", WARD);
  }

  @Test
  void aWardsFeedHasItsActivitiesAndNoOthers() {
    var here = opened(plans.in(WARD).tomorrow(), officer);
    var neighbour = plans.someone("officer", "women", "Kim Long");
    var there = opened(plans.in("Kim Long").tomorrow(), neighbour);
    var feed = feed("/calendar/wards/" + plans.ward(WARD).key() + ".ics");
    assertThat(event(feed, here.id())).isPresent();
    assertThat(event(feed, there.id())).isEmpty();
    assertThat(feed("/calendar/wards/" + plans.ward(WARD).id() + ".ics")).hasSameSizeAs(feed);
  }

  @Test
  void anOrganisationsFeedHasWhatItSharesToo() {
    var joint = opened(plans.in(WARD).with("youth", 30).tomorrow(), officer);
    assertThat(event(feed("/calendar/organizations/youth.ics"), joint.id())).isPresent();
    assertThat(event(feed("/calendar/organizations/veterans.ics"), joint.id())).isEmpty();
  }

  @Test
  void oneActivityIsACalendarOfOneEvent() {
    var plan = opened(plans.in(WARD).tomorrow(), officer);
    var events = feed("/activities/" + plan.id() + "/calendar.ics");
    assertThat(events).hasSize(1);
    assertThat(value(events.getFirst(), Property.SUMMARY)).isEqualTo(plan.title());
    assertThat(value(events.getFirst(), Property.URL)).endsWith("/activities/" + plan.id());
    assertThat(value(events.getFirst(), Property.STATUS)).isEqualTo("CONFIRMED");
    assertThat(visitors.anonymous().get("/activities/" + plan.id()).body())
        .contains("/activities/" + plan.id() + "/calendar.ics");
  }

  @Test
  void whatWasCalledOffIsCrossedOut() {
    var plan = opened(plans.in(WARD).tomorrow(), officer);
    planning.cancel(officer, plan.id(), "Mưa to");
    var event = event(wardFeed(), plan.id()).orElseThrow();
    assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
  }

  @Test
  void whatWasMovedReplacesItselfByAHigherSequence() {
    var plan = opened(plans.in(WARD).tomorrow(), officer);
    var before = event(wardFeed(), plan.id()).orElseThrow();
    planning.postpone(officer, List.of(plan.id()), Duration.ofDays(7), "Bão số 12");
    var after = event(wardFeed(), plan.id()).orElseThrow();
    assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
    assertThat(Integer.parseInt(value(after, Property.SEQUENCE)))
        .isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
    assertThat(value(after, Property.DTSTART)).isNotEqualTo(value(before, Property.DTSTART));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/calendar/wards/99999.ics",
        "/calendar/wards/00000000-0000-7000-8000-000000000000.ics",
        "/calendar/organizations/nobody.ics",
        "/activities/00000000-0000-7000-8000-000000000000/calendar.ics"
      })
  void whatDoesNotExistHasNoFeed(String address) {
    assertThat(visitors.anonymous().get(address).status().value()).isEqualTo(404);
  }

  @Test
  void aDraftIsInNobodysCalendar() {
    var plan = plans.in(WARD).tomorrow();
    var _ = planning.plan(officer, plan);
    assertThat(event(wardFeed(), plan.id())).isEmpty();
    assertThat(
            visitors.anonymous().get("/activities/" + plan.id() + "/calendar.ics").status().value())
        .isEqualTo(404);
  }

  private Plan opened(Plan plan, Actor by) {
    var _ = planning.plan(by, plan);
    planning.open(by, plan.id());
    return plan;
  }

  private List<Component> wardFeed() {
    return feed("/calendar/wards/" + plans.ward(WARD).key() + ".ics");
  }

  private List<Component> feed(String address) {
    var answer = visitors.anonymous().get(address);
    assertThat(answer.headers().getFirst("Content-Type")).startsWith("text/calendar");
    try {
      return List.copyOf(
          new CalendarBuilder()
              .build(new StringReader(answer.body()))
              .getComponents(Component.VEVENT));
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(answer.body(), unreadable);
    }
  }

  private static Optional<Component> event(List<Component> feed, ActivityId id) {
    return feed.stream()
        .filter(event -> value(event, Property.UID).startsWith(id.toString()))
        .findFirst();
  }

  private static String value(Component event, String property) {
    return event.getRequiredProperty(property).getValue();
  }
}
