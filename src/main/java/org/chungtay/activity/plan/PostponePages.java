package org.chungtay.activity.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A storm comes: many activities move at once, of a day, a ward or all units.
@Controller
@Needs("activity.plan")
class PostponePages {
  private static final Duration AHEAD = Duration.ofDays(21);
  private static final int MOST = 500;
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
  ModelAndView choose(Actor actor, @RequestParam Map<String, String> asked, Form form) {
    var ward = ward(asked);
    var day = day(asked);
    var now = clock.now();
    var coming =
        reads.coming(
            access.scopes(actor, ActivityPermissions.PLAN),
            day.map(on -> later(now, clock.instantOf(on.atStartOfDay()))).orElse(now),
            day.map(on -> clock.instantOf(on.plusDays(1).atStartOfDay())).orElse(now.plus(AHEAD)),
            ward,
            MOST);
    var areas = coming.activities().stream().map(Activity::area).distinct().toList();
    return Pages.page(
        "activity/plan/postpone",
        new PostponeModel(
            form,
            coming.activities(),
            coming.count(),
            territory.all(areas),
            territory.communes(territory.city().id(), clock.today()),
            ward.map(AreaId::toString).orElse(""),
            day.map(LocalDate::toString).orElse(""),
            moved(asked)));
  }

  @PostMapping("/postpone")
  @FormPage("/postpone")
  ModelAndView postpone(Actor actor, Form form) {
    var chosen = form.ids("activity").stream().distinct().map(ActivityId::of).toList();
    if (chosen.isEmpty()) {
      form.refuse("activity", "nothing-chosen");
    }
    var days = form.whole("days", 1, MOST_DAYS);
    var reason = form.lines("reason", 1000);
    if (reason.isEmpty() && form.refusal("reason").isEmpty()) {
      form.refuse("reason", "needed");
    }
    var seen = seen(form, chosen);
    form.check();
    planning.postpone(actor, seen, Duration.ofDays(days), reason);
    return Pages.goTo("/postpone?moved=" + chosen.size());
  }

  /// When each of them started on the page that was sent: sent again, it is not moved again.
  private static Map<ActivityId, Instant> seen(Form form, List<ActivityId> chosen) {
    var seen = new HashMap<ActivityId, Instant>();
    for (var activity : chosen) {
      try {
        seen.put(activity, Instant.parse(form.one("starts-" + activity)));
      } catch (DateTimeParseException notATime) {
        form.refuse("activity", "not-a-choice");
      }
    }
    return seen;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Optional<AreaId> ward(Map<String, String> asked) {
    try {
      var ward = asked.getOrDefault("ward", "");
      return ward.isBlank() ? Optional.empty() : Optional.of(AreaId.of(ward));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> day(Map<String, String> asked) {
    try {
      var today = clock.today();
      return Optional.of(asked.getOrDefault("on", ""))
          .filter(on -> !on.isBlank())
          .map(LocalDate::parse)
          .filter(on -> !on.isBefore(today) && on.isBefore(today.plusYears(2)));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static int moved(Map<String, String> asked) {
    var moved = asked.getOrDefault("moved", "");
    return moved.matches("\\d{1,4}") ? Integer.parseInt(moved) : 0;
  }
}
