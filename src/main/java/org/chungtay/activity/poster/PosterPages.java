package org.chungtay.activity.poster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.State;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.QrCode;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The poster of an announced activity, to print on A4 or show on a phone; anyone may print it.
@Controller
class PosterPages {
  private final Activities activities;
  private final Organizations organizations;
  private final Territory territory;
  private final PageFactory pages;
  private final Installation installation;
  private final CityClock clock;

  PosterPages(
      Activities activities,
      Organizations organizations,
      Territory territory,
      PageFactory pages,
      Installation installation,
      CityClock clock) {
    this.activities = activities;
    this.organizations = organizations;
    this.territory = territory;
    this.pages = pages;
    this.installation = installation;
    this.clock = clock;
  }

  @Open
  @GetMapping("/activities/{id}/poster")
  ModelAndView poster(@PathVariable ActivityId id, HttpServletRequest request) {
    var activity = activities.find(id).orElseThrow(() -> new NotFound("activity"));
    if (activity.state() == State.CANCELLED || clock.now().isAfter(activity.endsAt())) {
      throw new RegistrationClosed();
    }
    var origin = installation.origin(request);
    var join = origin + activity.address() + "/join";
    var others =
        Arrays.stream(Language.values())
            .filter(language -> language != RequestLanguage.of(request))
            .map(language -> pages.in(language, origin))
            .toList();
    return Pages.page(
        "activity/poster/poster",
        new PosterModel(
            activity,
            places(activity),
            organizations.get(activity.leadUnit()).name(),
            join,
            QrCode.of(join),
            others));
  }

  private List<String> places(Activity activity) {
    var areas =
        territory.all(activity.sites().stream().map(Activity.Site::area).distinct().toList());
    return activity.sites().stream()
        .map(site ->
            Optional.ofNullable(areas.get(site.area()))
                .map(area -> site.name() + ", " + area.fullName())
                .orElse(site.name()))
        .toList();
  }
}
