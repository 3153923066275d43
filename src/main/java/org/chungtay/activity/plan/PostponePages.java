package org.chungtay.activity.plan;

import java.time.Duration;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Planning;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A storm comes: many activities move at once.
@Controller
@Needs("activity.plan")
class PostponePages {
  private static final Duration AHEAD = Duration.ofDays(21);
  private static final int MOST = 300;
  private static final int MOST_DAYS = 60;

  private final Planning planning;
  private final Access access;
  private final PlanReads reads;
  private final Territory territory;
  private final CityClock clock;

  PostponePages(
      Planning planning, Access access, PlanReads reads, Territory territory, CityClock clock) {
    this.planning = planning;
    this.access = access;
    this.reads = reads;
    this.territory = territory;
    this.clock = clock;
  }

  @GetMapping("/postpone")
  ModelAndView choose(Actor actor, Form form) {
    var now = clock.now();
    var coming =
        reads.coming(access.scopes(actor, ActivityPermissions.PLAN), now, now.plus(AHEAD), MOST);
    var areas = territory.all(coming.stream().map(Activity::area).distinct().toList());
    return Pages.page("activity/plan/postpone", new PostponeModel(form, coming, areas));
  }

  @PostMapping("/postpone")
  @FormPage("/postpone")
  ModelAndView postpone(Actor actor, Form form) {
    var chosen = form.ids("activity").stream().map(ActivityId::of).toList();
    if (chosen.isEmpty()) {
      form.refuse("activity", "nothing-chosen");
    }
    var days = form.whole("days", 1, MOST_DAYS);
    var reason = form.lines("reason", 1000);
    form.check();
    planning.postpone(actor, chosen, Duration.ofDays(days), reason);
    return Pages.changed("/postpone", "activity.notice.postponed");
  }
}
