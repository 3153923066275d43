package org.chungtay.activity.repeat;

import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Planning;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
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

/// Repeating an activity: every Sunday, the last Sunday of the quarter; and the series it becomes.
@Controller
@Needs("activity.plan")
class RepeatPages {
  private static final int LONGEST_DAYS = 366;
  private static final int LONGEST_REASON = 1000;

  private final Planning planning;
  private final SeriesService series;
  private final SeriesRows rows;
  private final Access access;
  private final CityClock clock;

  RepeatPages(
      Planning planning, SeriesService series, SeriesRows rows, Access access, CityClock clock) {
    this.planning = planning;
    this.series = series;
    this.rows = rows;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/activities/{id}/repeat")
  ModelAndView choose(Actor actor, @PathVariable ActivityId id, Form form) {
    return Pages.page("activity/repeat/form", new RepeatModel(form, planning.get(actor, id)));
  }

  @PostMapping("/activities/{id}/repeat")
  @FormPage("/activities/{id}/repeat")
  ModelAndView repeat(Actor actor, @PathVariable ActivityId id, Form form) {
    var pattern = form.choice("pattern", Pattern.class);
    var today = clock.today();
    var last = form.day("until", today, today.plusDays(LONGEST_DAYS));
    form.check();
    var added = series.repeat(actor, id, pattern, last);
    return Pages.goTo(address(id) + "?added=" + added.size());
  }

  @GetMapping("/activities/{id}/series")
  ModelAndView list(
      Actor actor,
      @PathVariable ActivityId id,
      @RequestParam(name = "added", defaultValue = "-1") String added,
      @RequestParam(name = "off", defaultValue = "-1") String off,
      Form form) {
    var activity = planning.get(actor, id);
    var all = rows.of(activity.series().orElseThrow(() -> new NotFound("series")));
    return Pages.page(
        "activity/repeat/series",
        new SeriesModel(
            form,
            activity,
            all,
            access.allows(actor, ActivityPermissions.PLAN, activity.leadUnit().value()),
            number(added),
            number(off)));
  }

  @PostMapping("/activities/{id}/series/call-off")
  @FormPage("/activities/{id}/series")
  ModelAndView callOff(Actor actor, @PathVariable ActivityId id, Form form) {
    var reason = form.lines("reason", LONGEST_REASON);
    if (reason.isEmpty() && form.refusals().isEmpty()) {
      form.refuse("reason", "needed");
    }
    form.check();
    return Pages.goTo(address(id) + "?off=" + series.callOffRest(actor, id, reason));
  }

  private static String address(ActivityId id) {
    return "/activities/" + id + "/series";
  }

  private static int number(String typed) {
    return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
  }
}
