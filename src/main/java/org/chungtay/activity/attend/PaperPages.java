package org.chungtay.activity.attend;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.attend.EnteredPeople.Sheet;
import org.chungtay.activity.join.Age;
import org.chungtay.activity.join.Agreed;
import org.chungtay.activity.named.KnownPeople;
import org.chungtay.activity.named.Meant;
import org.chungtay.activity.named.PastedList;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.QrCode;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sheet that is printed and signed, and the page on which it comes back.
@Controller
@Needs("activity.lead")
class PaperPages {
  private static final int LINES = 40;
  private static final int FEWEST_BLANKS = 10;

  private final Leadership leadership;
  private final AttendeeRows attendees;
  private final NameList list;
  private final KnownPeople known;
  private final SheetPhotos sheets;
  private final PageFactory pages;
  private final Installation installation;
  private final CityClock clock;

  PaperPages(
      Leadership leadership,
      AttendeeRows attendees,
      NameList list,
      KnownPeople known,
      SheetPhotos sheets,
      PageFactory pages,
      Installation installation,
      CityClock clock) {
    this.leadership = leadership;
    this.attendees = attendees;
    this.list = list;
    this.known = known;
    this.sheets = sheets;
    this.pages = pages;
    this.installation = installation;
    this.clock = clock;
  }

  @GetMapping("/activities/{id}/checkin/names")
  ModelAndView form(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String site, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var names = PastedList.names(PastedList.of(form.value("names")));
    var doubts =
        known.meant(EnteredPeople.around(activity), names, form::value).stream()
            .filter(Meant::doubted)
            .toList();
    return page(form, site, activity, new NameList.Outcome(List.of(), doubts));
  }

  private ModelAndView page(Form form, String site, Activity activity, NameList.Outcome outcome) {
    return Pages.page(
        "activity/attend/names",
        new NamesModel(
            form,
            activity,
            site,
            outcome.lines(),
            outcome.doubts(),
            sheets.of(activity.id()),
            AttendanceTime.open(activity, clock.now())));
  }

  @FormPage("/activities/{id}/checkin/names")
  @PostMapping("/activities/{id}/checkin/names")
  ModelAndView send(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var lines = PastedList.read(form, "names");
    var sent = form.id("id");
    if (lines.isEmpty() && form.refusal("names").isEmpty()) {
      form.refuse("names", "needed");
    }
    form.check();
    var agreed = form.ticked("consent") ? Optional.of(Agreed.ON_PAPER) : Optional.<Agreed>empty();
    var sheet =
        new Sheet(
            ChosenSite.orAsRegistered(form, activity),
            Way.PAPER,
            sent.toString(),
            PastedList.names(lines),
            form::value,
            agreed,
            Age.ADULT);
    var outcome = list.record(actor, activity.id(), lines, sheet);
    return page(unsettled(form, outcome.doubts()), form.value("site"), activity, outcome);
  }

  /// The form again with only the names that are doubtful, to be sent with the answers.
  private static Form unsettled(Form form, List<Meant> doubts) {
    if (doubts.isEmpty()) {
      return Form.empty();
    }
    var typed = new HashMap<String, List<String>>();
    typed.put("names", List.of(written(doubts)));
    Stream.of("site", "consent")
        .filter(field -> !form.values(field).isEmpty())
        .forEach(field -> typed.put(field, form.values(field)));
    return new Form(typed);
  }

  private static String written(List<Meant> doubts) {
    return doubts.stream()
        .map(doubt ->
            doubt.line().text() + doubt.line().phone().map(it -> "\t" + it.national()).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  /// Volunteers from abroad sign it too.
  private List<Page> others(HttpServletRequest request) {
    return Arrays.stream(Language.values())
        .filter(language -> language != RequestLanguage.of(request))
        .map(language -> pages.in(language, installation.origin(request)))
        .toList();
  }

  /// A sheet for each site, or for the chosen one.
  @GetMapping("/activities/{id}/sheet")
  ModelAndView sheet(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String site,
      Actor actor,
      HttpServletRequest request) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var people = attendees.of(activity.id());
    var origin = installation.origin(request);
    var printed =
        activity.sites().stream()
            .filter(one -> site.isEmpty() || one.id().toString().equals(site))
            .map(one -> sheet(activity, one, people, origin))
            .toList();
    if (printed.isEmpty()) {
      throw new NotFound("site");
    }
    return Pages.page("activity/attend/sheet", new SheetModel(activity, printed, others(request)));
  }

  private static SheetModel.Sheet sheet(
      Activity activity, Activity.Site site, List<Attendee> people, String origin) {
    var here = people.stream().filter(one -> one.site().equals(site.id().value())).toList();
    var blanks = Math.max(FEWEST_BLANKS, LINES - here.size());
    return new SheetModel.Sheet(
        site, here, blanks, QrCode.of(origin + SheetCode.of(activity, site).path()));
  }
}
