package org.chungtay.activity.attend;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.join.Age;
import org.chungtay.activity.join.Joining;
import org.chungtay.activity.join.Joining.Newcomer;
import org.chungtay.activity.join.Registrations;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.TicketCookie;
import org.chungtay.activity.join.Tickets;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.QrCode;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The code a site shows, and where it leads the phone that scans it.
@Controller
class SitePages {
  private final Leadership leadership;
  private final Lifecycle lifecycle;
  private final CheckInDesk desk;
  private final Joining joining;
  private final Registrations registrations;
  private final Tickets tickets;
  private final TicketCookie cookie;
  private final People people;
  private final Installation installation;
  private final JdbcClient jdbc;
  private final CityClock clock;

  SitePages(
      Leadership leadership,
      Lifecycle lifecycle,
      CheckInDesk desk,
      Joining joining,
      Registrations registrations,
      Tickets tickets,
      TicketCookie cookie,
      People people,
      Installation installation,
      JdbcClient jdbc,
      CityClock clock) {
    this.leadership = leadership;
    this.lifecycle = lifecycle;
    this.desk = desk;
    this.joining = joining;
    this.registrations = registrations;
    this.tickets = tickets;
    this.cookie = cookie;
    this.people = people;
    this.installation = installation;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Needs("activity.lead")
  @GetMapping("/activities/{id}/sites/{site}/code")
  ModelAndView code(
      @PathVariable UUID id,
      @PathVariable UUID site,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var activity = leadership.require(actor, ActivityId.of(id));
    var shown = activity.site(SiteId.of(site));
    var code = SiteCodes.code(secret(activity.id()), activity.id(), shown.id(), clock.now());
    var address = installation.origin(request) + "/c/" + code;
    return Pages.page(
        "activity/attend/code", new SiteCodeModel(activity, shown.name(), QrCode.of(address)));
  }

  /// Where a scan leads. Nothing is recorded yet: a page that is only opened changes nothing.
  @Open
  @GetMapping("/c/{code}")
  ModelAndView scanned(
      @PathVariable String code,
      Form form,
      Optional<Actor> actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var place = SiteCodes.claim(code).orElseThrow(() -> new NotFound("page"));
    var activity = lifecycle.get(place.activity());
    var secret = secret(activity.id());
    var now = clock.now();
    var proof =
        SiteCodes.codeHolds(secret, code, now)
            ? SiteCodes.proof(secret, activity.id(), place.site(), now)
            : form.value("proof");
    return Pages.page(
        "activity/attend/scanned",
        new ScannedModel(
            form,
            activity,
            activity.site(place.site()).name(),
            code,
            SiteCodes.proofHolds(secret, proof, now) ? proof : "",
            onThisPhone(request, activity.id()),
            actor.map(Actor::name).orElse(""),
            joining.asked(RequestLanguage.of(request))));
  }

  private List<Option> onThisPhone(HttpServletRequest request, ActivityId activity) {
    var held = cookie.read(request, activity);
    var known = held.stream().map(ticket -> registrations.get(ticket).person()).toList();
    var names = people.names(known);
    var options = new ArrayList<Option>();
    for (int i = 0; i < held.size(); i++) {
      options.add(new Option(tickets.token(held.get(i)), names.getOrDefault(known.get(i), "–")));
    }
    return List.copyOf(options);
  }

  /// Tickets of this phone.
  @Open
  @FormPage("/c/{code}")
  @Limited(calls = 600, minutes = 10)
  @PostMapping("/c/{code}/tickets")
  ModelAndView withTickets(@PathVariable String code, Form form) {
    var place = proven(form);
    var ticked =
        form.values("ticket").stream()
            .flatMap(token -> tickets.read(token).stream())
            .filter(ticket -> ticket.activity().equals(place.activity()))
            .toList();
    if (ticked.isEmpty()) {
      form.refuse("ticket", "needed");
    }
    form.check();
    for (var ticket : ticked) {
      var _ = checkedIn(place, ticket);
    }
    return shown(ticked.getFirst());
  }

  @SignedIn
  @FormPage("/c/{code}")
  @PostMapping("/c/{code}/me")
  ModelAndView asMyself(@PathVariable String code, Form form, Actor actor) {
    var place = proven(form);
    return shown(checkedIn(place, joining.join(place.activity(), place.site(), actor.person())));
  }

  @Open
  @Limited(calls = 600, minutes = 10)
  @FormPage("/c/{code}")
  @PostMapping("/c/{code}/name")
  ModelAndView withName(
      @PathVariable String code,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var place = proven(form);
    var name = form.line("name", 100);
    var phone = Phone.parse(form.line("phone", 30));
    if (phone.isEmpty() && form.refusal("phone").isEmpty()) {
      form.refuse("phone", "not-a-phone");
    }
    if (!form.ticked("consent")) {
      form.refuse("consent", "consent-needed");
    }
    var age = Age.read(form, clock.today(), phone);
    var words = form.one("words");
    form.check();
    var newcomer = new Newcomer(name, phone.orElseThrow(), age, words, RequestLanguage.of(request));
    var ticket = checkedIn(place, joining.join(place.activity(), place.site(), newcomer));
    cookie.add(tickets.token(ticket), request, response);
    return shown(ticket);
  }

  private SiteCodes.Place proven(Form form) {
    var proof = form.one("proof");
    var place = SiteCodes.claim(proof);
    if (place.isEmpty()
        || !SiteCodes.proofHolds(secret(place.get().activity()), proof, clock.now())) {
      form.refuse("", "code-too-old");
      form.check();
    }
    return place.orElseThrow();
  }

  private Ticket checkedIn(SiteCodes.Place place, Ticket ticket) {
    var _ = desk.byCode(ticket, place.site());
    return ticket;
  }

  private ModelAndView shown(Ticket ticket) {
    return Pages.changed("/t/" + tickets.token(ticket), "activity.attend.notice.checked-in");
  }

  private byte[] secret(ActivityId activity) {
    return jdbc.sql("select secret from activity.activity where id = :id")
        .param("id", activity.value())
        .query((row, _) -> row.getBytes(1))
        .optional()
        .orElseThrow(() -> new NotFound("activity"));
  }
}
