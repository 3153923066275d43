package org.chungtay.activity.attend;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.identity.Actor;
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
import org.springframework.web.servlet.ModelAndView;

/// The sheet that is printed and signed, and the page on which it comes back.
@Controller
@Needs("activity.lead")
class PaperPages {
  private static final int LINES = 40;
  private static final int FEWEST_BLANKS = 10;
  private static final int LONGEST_LIST = 40_000;

  private final Leadership leadership;
  private final AttendeeRows attendees;
  private final NameList names;
  private final PageFactory pages;
  private final Installation installation;

  PaperPages(
      Leadership leadership,
      AttendeeRows attendees,
      NameList names,
      PageFactory pages,
      Installation installation) {
    this.leadership = leadership;
    this.attendees = attendees;
    this.names = names;
    this.pages = pages;
    this.installation = installation;
  }

  @GetMapping("/activities/{id}/checkin/names")
  ModelAndView form(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    return Pages.page("activity/attend/names", new NamesModel(form, activity, List.of()));
  }

  @FormPage("/activities/{id}/checkin/names")
  @PostMapping("/activities/{id}/checkin/names")
  ModelAndView send(@PathVariable UUID id, Form form, Actor actor) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var typed = form.lines("names", LONGEST_LIST);
    var sent = form.id("id");
    if (typed.isEmpty() && form.refusal("names").isEmpty()) {
      form.refuse("names", "needed");
    }
    if (typed.lines().count() > NameList.MOST_LINES) {
      form.refuse("names", "too-long-a-list");
    }
    form.check();
    var site = ChosenSite.orAsRegistered(form, activity);
    var report = names.record(actor, activity, site, sent.toString(), typed);
    return Pages.page("activity/attend/names", new NamesModel(Form.empty(), activity, report));
  }

  /// Volunteers from abroad sign it too.
  private List<Page> others(HttpServletRequest request) {
    return Arrays.stream(Language.values())
        .filter(language -> language != RequestLanguage.of(request))
        .map(language -> pages.in(language, installation.origin(request)))
        .toList();
  }

  @GetMapping("/activities/{id}/sheet")
  ModelAndView sheet(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
    var activity = leadership.require(actor, ActivityId.of(id));
    var list = attendees.of(activity.id());
    var back = installation.origin(request) + activity.address() + "/checkin/names";
    var blanks = Math.max(FEWEST_BLANKS, LINES - list.size());
    return Pages.page(
        "activity/attend/sheet",
        new SheetModel(activity, list, blanks, QrCode.of(back), others(request)));
  }
}
