package org.chungtay.activity.attend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.attend.EnteredPeople.Sheet;
import org.chungtay.activity.join.Age;
import org.chungtay.activity.named.KnownPeople;
import org.chungtay.activity.named.ListLine.Name;
import org.chungtay.activity.named.Meant;
import org.chungtay.activity.named.PastedList;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Organizations;
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
  private final Leadership leadership;
  private final Activities activities;
  private final AttendeeRows attendees;
  private final Delegations delegations;
  private final Organizations organizations;
  private final CheckInDesk desk;
  private final KnownPeople known;
  private final CityClock clock;

  CounterPages(
      Leadership leadership,
      Activities activities,
      AttendeeRows attendees,
      Delegations delegations,
      Organizations organizations,
      CheckInDesk desk,
      KnownPeople known,
      CityClock clock) {
    this.leadership = leadership;
    this.activities = activities;
    this.attendees = attendees;
    this.delegations = delegations;
    this.organizations = organizations;
    this.desk = desk;
    this.known = known;
    this.clock = clock;
  }

  @GetMapping("/activities/{id}/checkin")
  ModelAndView counter(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<UUID> removed,
      Form form,
      Actor actor) {
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
            removed.flatMap(one -> delegations.removed(activity.id(), one)),
            organizations.all(),
            search,
            known.notListed(EnteredPeople.around(activity), search),
            doubts(form, activity),
            AttendanceTime.open(activity, clock.now())));
  }

  private Optional<Meant> doubts(Form form, Activity activity) {
    var name = new Name(Typed.line(form.value("name")), Phone.parse(form.value("phone")));
    return name.text().isEmpty()
        ? Optional.empty()
        : known.meant(EnteredPeople.around(activity), List.of(name), form::value).stream()
            .filter(Meant::doubted)
            .findFirst();
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
    var name = form.line("name", PastedList.LONGEST_NAME);
    var phone = phone(form);
    if (phone.isPresent() && !form.ticked("consent")) {
      form.refuse("consent", "their-consent-needed");
    }
    var age = Age.read(form, clock.today(), phone);
    var sent = form.id("id");
    var site = ChosenSite.orFirst(form, activity);
    form.check();
    var agreed =
        Optional.of(age.agreed()).filter(_ -> form.ticked("consent") || age.guardian().isPresent());
    var sheet =
        new Sheet(
            site,
            Way.TICKED,
            sent.toString(),
            List.of(new Name(name, phone)),
            form::value,
            agreed,
            age);
    if (desk.add(actor, activity.id(), sheet).doubted()) {
      form.refuse("name", "doubtful-name");
      form.check();
    }
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.added");
  }

  /// A member of the units, from the list of members.
  @FormPage("/activities/{id}/checkin")
  @PostMapping("/activities/{id}/checkin/member")
  ModelAndView member(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var person = PersonId.of(form.id("person"));
    var site = ChosenSite.orFirst(form, activity);
    form.check();
    desk.addKnown(actor, activity.id(), site, person);
    return Pages.changed("/activities/" + id + "/checkin", "activity.attend.notice.added");
  }

  private static Optional<Phone> phone(Form form) {
    var typed = form.lineOrEmpty("phone", 30);
    var phone = Phone.parse(typed);
    if (!typed.isEmpty() && phone.isEmpty()) {
      form.refuse("phone", "not-a-phone");
    }
    return phone;
  }
}
