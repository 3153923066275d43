package org.chungtay.activity.repeat;

import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Repeating an activity: every Sunday, the last Sunday of the quarter.
@Controller
@Needs("activity.plan")
class RepeatPages {
  private static final int LONGEST_DAYS = 366;

  private final Planning planning;
  private final SeriesService series;
  private final CityClock clock;

  RepeatPages(Planning planning, SeriesService series, CityClock clock) {
    this.planning = planning;
    this.series = series;
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
    var seriesId = form.id("id");
    form.check();
    var added = series.repeat(actor, id, seriesId, pattern, last);
    return Pages.changed(
        "/activities/" + id + "/manage?added=" + added.size(), "activity.notice.repeated");
  }
}
