package org.chungtay.activity.join;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.join.Joining.Newcomer;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Phone;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Name, phone, one box to tick: a ticket.
@Controller
class JoinPages {
  private static final int LONGEST_NAME = 100;

  private final Activities activities;
  private final Joining joining;
  private final Tickets tickets;
  private final TicketCookie cookie;
  private final CityClock clock;

  JoinPages(
      Activities activities,
      Joining joining,
      Tickets tickets,
      TicketCookie cookie,
      CityClock clock) {
    this.activities = activities;
    this.joining = joining;
    this.tickets = tickets;
    this.cookie = cookie;
    this.clock = clock;
  }

  @Open
  @GetMapping("/activities/{id}/join")
  ModelAndView form(
      @PathVariable UUID id, Form form, Optional<Actor> actor, HttpServletRequest request) {
    var activity = find(id);
    var open = activity.state().takesRegistrations() && !clock.now().isAfter(activity.endsAt());
    return Pages.page(
        "activity/join/form",
        new JoinModel(
            form,
            activity,
            actor.map(Actor::name).orElse(""),
            open,
            joining.asked(RequestLanguage.of(request))));
  }

  /// A whole school may stand behind one address.
  @Open
  @Limited(calls = 600, minutes = 10)
  @FormPage("/activities/{id}/join")
  @PostMapping("/activities/{id}/join")
  ModelAndView join(
      @PathVariable UUID id, Form form, HttpServletRequest request, HttpServletResponse response) {
    var activity = find(id);
    var site = site(form, activity);
    var newcomer = newcomer(form, RequestLanguage.of(request));
    form.check();
    return shown(joining.join(activity.id(), site, newcomer), request, response);
  }

  @SignedIn
  @FormPage("/activities/{id}/join")
  @PostMapping("/activities/{id}/join/me")
  ModelAndView joinMyself(
      @PathVariable UUID id,
      Form form,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var activity = find(id);
    var site = site(form, activity);
    form.check();
    return shown(joining.join(activity.id(), site, actor.person()), request, response);
  }

  private ModelAndView shown(
      Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
    var token = tickets.token(ticket);
    cookie.add(token, request, response);
    return Pages.changed("/t/" + token, "activity.join.notice.joined");
  }

  private Newcomer newcomer(Form form, Language language) {
    var name = form.line("name", LONGEST_NAME);
    var phone = phone(form, "phone");
    if (!form.ticked("consent")) {
      form.refuse("consent", "consent-needed");
    }
    var age = Age.read(form, clock.today(), Optional.of(phone));
    return new Newcomer(name, phone, age, form.one("words"), language);
  }

  private static Phone phone(Form form, String field) {
    var typed = form.line(field, 30);
    return Phone.parse(typed)
        .orElseGet(() -> {
          if (form.refusal(field).isEmpty()) {
            form.refuse(field, "not-a-phone");
          }
          return new Phone("0000000000");
        });
  }

  /// With one site nobody is asked.
  private static SiteId site(Form form, Activity activity) {
    var chosen = form.idIfGiven("site").map(SiteId::of);
    var known =
        chosen.filter(id -> activity.sites().stream().anyMatch(site -> site.id().equals(id)));
    if (chosen.isPresent() && known.isEmpty()) {
      form.refuse("site", "not-a-choice");
    }
    return known.orElse(activity.sites().getFirst().id());
  }

  private Activity find(UUID id) {
    return activities.find(ActivityId.of(id)).orElseThrow(() -> new NotFound("activity"));
  }
}
