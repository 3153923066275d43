package org.chungtay.activity.show;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Activities as everyone sees them: what is coming, what was done, what is near me, and one of
/// them.
@Controller
@Open
class ActivityPages {
  private static final int PAGE = 20;
  private static final Duration LOOK_BACK = Duration.ofDays(400);
  private static final Duration LOOK_AHEAD = Duration.ofDays(400);

  private final Activities activities;
  private final ActivityReads reads;
  private final Organizations organizations;
  private final Territory territory;
  private final CityClock clock;

  ActivityPages(
      Activities activities,
      ActivityReads reads,
      Organizations organizations,
      Territory territory,
      CityClock clock) {
    this.activities = activities;
    this.reads = reads;
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
  }

  @GetMapping("/activities")
  ModelAndView list(@RequestParam Map<String, String> asked) {
    var when = asked.getOrDefault("when", "coming");
    var found = activities.search(search(when, asked));
    return Pages.page(
        "activity/show/list",
        new ActivitiesModel(
            when,
            new LinkedHashMap<>(asked),
            found,
            organizations.all(),
            territory.communes(territory.city().id(), clock.today()),
            territory.all(found.activities().stream().map(Activity::area).distinct().toList())));
  }

  @GetMapping("/activities/{id}")
  ModelAndView show(@PathVariable ActivityId id) {
    var activity = activities.find(id).orElseThrow(() -> new NotFound("activity"));
    return Pages.page("activity/show/activity", reads.model(activity));
  }

  private Activities.Search search(String when, Map<String, String> asked) {
    var now = clock.now();
    var past = when.equals("past");
    return new Activities.Search(
        asked.getOrDefault("q", ""),
        uuid(asked, "ward").map(AreaId::of),
        organizations.byCode(asked.getOrDefault("organization", "")).map(Organization::id),
        states(when),
        Optional.of(past ? now.minus(LOOK_BACK) : now),
        Optional.of(past ? now : now.plus(LOOK_AHEAD)),
        point(asked),
        past,
        page(asked),
        PAGE);
  }

  private static List<State> states(String when) {
    return when.equals("past")
        ? List.of(State.RUNNING, State.REPORTED, State.RETURNED, State.CONFIRMED)
        : List.of(State.OPEN, State.RUNNING, State.CANCELLED);
  }

  private static int page(Map<String, String> asked) {
    try {
      return Math.clamp(Integer.parseInt(asked.getOrDefault("page", "0")), 0, 10_000);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }

  private static Optional<Activity.Point> point(Map<String, String> asked) {
    try {
      if (asked.containsKey("latitude") && asked.containsKey("longitude")) {
        var latitude = Double.parseDouble(asked.getOrDefault("latitude", ""));
        var longitude = Double.parseDouble(asked.getOrDefault("longitude", ""));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
            ? Optional.of(new Activity.Point(latitude, longitude))
            : Optional.empty();
      }
    } catch (NumberFormatException notACoordinate) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<UUID> uuid(Map<String, String> asked, String filter) {
    try {
      var text = asked.getOrDefault(filter, "");
      return text.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
