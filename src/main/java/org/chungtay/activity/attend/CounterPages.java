package org.chungtay.activity.attend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Phone;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The leader's list on the day: big counters, one tap a name.
@Controller
@Needs("activity.lead")
class CounterPages {
  private static final int LONGEST_NAME = 100;
  private static final int LARGEST_DELEGATION = 50_000;

  private final Leadership leadership;
  private final Activities activities;
  private final AttendeeRows attendees;
  private final Delegations delegations;
  private final CheckInDesk desk;
  private final CityClock clock;

  CounterPages(
      Leadership leadership,
      Activities activities,
      AttendeeRows attendees,
      Delegations delegations,
      CheckInDesk desk,
      CityClock clock) {
    this.leadership = leadership;
    this.activities = activities;
    this.attendees = attendees;
    this.delegations = delegations;
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/activities/{id}/checkin")
  ModelAndView counter(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var search = Typed.line(q);
    return Pages.page(
        "activity/attend/counter",
        new CounterModel(
            form,
            activity,
            activities.turnout(activity.id()),
            attendees.search(activity.id(), search),
            delegations.of(activity.id()),
            search,
            open(activity)));
  }

  private boolean open(Activity activity) {
    return activity.state().takesAttendance()
        && clock.now().isAfter(activity.startsAt().minus(Duration.ofHours(2)));
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/tick")
  ModelAndView tick(@PathVariable UUID id, Form form, Actor actor) {
    var registration = form.id("registration");
    var site = form.id("at");
    form.check();
    var ticket = CheckInDesk.ticket(ActivityId.of(id), registration);
    var _ = desk.tick(actor, ticket, SiteId.of(site), Way.TICKED);
    return back(id, form, registration);
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/untick")
  ModelAndView untick(@PathVariable UUID id, Form form, Actor actor) {
    var registration = form.id("registration");
    form.check();
    desk.untick(actor, ActivityId.of(id), registration);
    return back(id, form, registration);
  }

  /// To the same line of the same list: the tick itself says what changed.
  private static ModelAndView back(UUID id, Form form, UUID registration) {
    var search = URLEncoder.encode(Typed.line(form.value("q")), StandardCharsets.UTF_8);
    return Pages.goTo("/activities/" + id + "/checkin?q=" + search + "#r-" + registration);
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/walk-in")
  ModelAndView walkIn(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var name = form.line("name", LONGEST_NAME);
    var phone = phone(form);
    var sent = form.id("id");
    var site = site(form, activity);
    form.check();
    desk.add(actor, activity, site, sent.toString(), name, phone, Way.TICKED);
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.added");
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/delegation")
  ModelAndView delegation(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var name = form.line("delegation", 160);
    var heads = form.whole("heads", 1, LARGEST_DELEGATION);
    var sent = form.id("id");
    var site = site(form, activity);
    form.check();
    delegations.count(
        actor, activity.id(), new Delegation(sent, site, name, Optional.empty(), heads));
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.counted");
  }

  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/delegation/remove")
  ModelAndView removeDelegation(@PathVariable UUID id, Form form, Actor actor) {
    var delegation = form.id("one");
    form.check();
    delegations.setRemoved(actor, ActivityId.of(id), delegation, true);
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.removed");
  }

  private static Optional<Phone> phone(Form form) {
    var typed = form.lineOrEmpty("phone", 30);
    var phone = Phone.parse(typed);
    if (!typed.isEmpty() && phone.isEmpty()) {
      form.refuse("phone", "not-a-phone");
    }
    return phone;
  }

  private static SiteId site(Form form, Activity activity) {
    return activity
        .site(form.idIfGiven("site").map(SiteId::of).orElse(activity.sites().getFirst().id()))
        .id();
  }
}
