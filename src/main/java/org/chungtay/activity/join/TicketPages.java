package org.chungtay.activity.join;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.State;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.activity.notice.Notices;
import org.chungtay.calendar.CalendarFile;
import org.chungtay.identity.People;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.QrCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// One's own ticket: whoever holds its address may show it, leave and come back. No sign-in.
@Controller
class TicketPages {
  private final Tickets tickets;
  private final TicketRows rows;
  private final Registrations registrations;
  private final Joining joining;
  private final Lifecycle lifecycle;
  private final Activities activities;
  private final Notices notices;
  private final People people;
  private final VolunteerHours hours;
  private final TicketConsents consents;
  private final PageFactory pages;
  private final CityClock clock;

  TicketPages(
      Tickets tickets,
      TicketRows rows,
      Registrations registrations,
      Joining joining,
      Lifecycle lifecycle,
      Activities activities,
      Notices notices,
      People people,
      VolunteerHours hours,
      TicketConsents consents,
      PageFactory pages,
      CityClock clock) {
    this.tickets = tickets;
    this.rows = rows;
    this.registrations = registrations;
    this.joining = joining;
    this.lifecycle = lifecycle;
    this.activities = activities;
    this.notices = notices;
    this.people = people;
    this.hours = hours;
    this.consents = consents;
    this.pages = pages;
    this.clock = clock;
  }

  @Open
  @GetMapping("/t/{token}")
  ModelAndView ticket(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Robots-Tag", "noindex");
    var ticket = read(token);
    var activity = lifecycle.get(ticket.activity());
    var registration = registrations.get(ticket);
    var seen = rows.seen(ticket);
    var name =
        people.names(List.of(registration.person())).getOrDefault(registration.person(), "–");
    return Pages.page(
        "activity/join/ticket",
        new TicketModel(
            activity,
            activity.site(registration.site()),
            token,
            QrCode.of(pages.of(request).publicAddress("/t/" + token)),
            name,
            seen.number(),
            registration.state(),
            registrations.placeInLine(ticket),
            presence(activity, seen),
            rows.overlaps(activity, registration.person()),
            consents.of(registration.person(), request),
            calledOff(activity),
            notices.of(activity.id()),
            activity.state().takesRegistrations() && clock.now().isBefore(activity.endsAt())));
  }

  private Optional<String> calledOff(Activity activity) {
    return activity.state() == State.CANCELLED
        ? Optional.of(activities.history(activity.id()).getLast().reason())
        : Optional.empty();
  }

  private Optional<TicketModel.Presence> presence(Activity activity, TicketRows.Seen seen) {
    return seen.stay()
        .map(stay ->
            new TicketModel.Presence(
                stay.in(),
                Optional.ofNullable(stay.out()),
                hours.hours(activity.startsAt(), activity.endsAt(), stay)));
  }

  @Open
  @Limited(calls = 600, minutes = 10)
  @PostMapping("/t/{token}/leave")
  ModelAndView leave(@PathVariable String token) {
    registrations.leave(read(token));
    return Pages.changed("/t/" + token, "activity.join.notice.left");
  }

  @Open
  @Limited(calls = 600, minutes = 10)
  @PostMapping("/t/{token}/return")
  ModelAndView comeBack(@PathVariable String token) {
    var ticket = read(token);
    var registration = registrations.get(ticket);
    // Whoever was erased meanwhile does not come back under the stand-in that is left of them.
    if (people.find(registration.person()).isEmpty()) {
      throw new RegistrationClosed();
    }
    var _ = joining.join(ticket.activity(), registration.site(), registration.person());
    return Pages.changed("/t/" + token, "activity.join.notice.joined");
  }

  @Open
  @Limited(calls = 600, minutes = 10)
  @PostMapping("/t/{token}/check-out")
  ModelAndView checkOut(@PathVariable String token) {
    rows.checkOut(read(token));
    return Pages.changed("/t/" + token, "activity.join.notice.checked-out");
  }

  @Open
  @GetMapping("/t/{token}/calendar.ics")
  ResponseEntity<String> calendar(@PathVariable String token, HttpServletRequest request) {
    var activity = lifecycle.get(read(token).activity());
    var page = pages.of(request);
    var event =
        new CalendarFile.Event(
            activity.id() + "@chungtay",
            activity.startsAt(),
            activity.endsAt(),
            clock.now(),
            page.marked(activity.title()),
            activity.site(registrations.get(read(token)).site()).name(),
            activity.bring(),
            page.publicAddress("/t/" + token),
            activity.state() == State.CANCELLED,
            activity.version());
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(CalendarFile.MEDIA_TYPE))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.saved(page, "chungtay.ics"))
        .body(new CalendarFile(page.marked(activity.title()), List.of(event)).text());
  }

  private Ticket read(String token) {
    return tickets.read(token).orElseThrow(() -> new NotFound("ticket"));
  }
}
