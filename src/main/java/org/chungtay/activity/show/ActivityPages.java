package org.chungtay.activity.show;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
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

  private final Activities activities;
  private final ActivityReads reads;
  private final AskedActivities asked;
  private final Organizations organizations;
  private final Territory territory;
  private final CityClock clock;

  ActivityPages(
      Activities activities,
      ActivityReads reads,
      AskedActivities asked,
      Organizations organizations,
      Territory territory,
      CityClock clock) {
    this.activities = activities;
    this.reads = reads;
    this.asked = asked;
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
  }

  @GetMapping("/activities")
  ModelAndView list(@RequestParam Map<String, String> asked) {
    var found = activities.search(this.asked.search(asked, AskedActivities.page(asked), PAGE));
    return Pages.page(
        "activity/show/list",
        new ActivitiesModel(
            AskedActivities.When.of(asked),
            new LinkedHashMap<>(asked),
            this.asked.ward(asked).map(Area::key).orElse(""),
            this.asked.movement(asked),
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
}
