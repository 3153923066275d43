package org.chungtay.activity.show;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.calendar.CalendarFile;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Installation;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Calendars that a phone subscribes to: what is coming in a ward or by an organisation (RFC 5545).
/// A postponed activity moves in the subscriber's calendar; one called off is crossed out there.
@Controller
@Open
class FeedPages {
  private static final Duration BACK = Duration.ofDays(30);
  private static final Duration AHEAD = Duration.ofDays(200);
  private static final int MOST = 500;

  private final Activities activities;
  private final Organizations organizations;
  private final Territory territory;
  private final Installation installation;
  private final CityClock clock;

  FeedPages(
      Activities activities,
      Organizations organizations,
      Territory territory,
      Installation installation,
      CityClock clock) {
    this.activities = activities;
    this.organizations = organizations;
    this.territory = territory;
    this.installation = installation;
    this.clock = clock;
  }

  @GetMapping("/calendar/wards/{area}.ics")
  ResponseEntity<String> ofWard(@PathVariable AreaId area, HttpServletRequest request) {
    var ward = territory.get(area);
    return feed(ward.fullName(), coming().in(area), request);
  }

  @GetMapping("/calendar/organizations/{code}.ics")
  ResponseEntity<String> ofOrganization(@PathVariable String code, HttpServletRequest request) {
    var organization = organizations.byCode(code).orElseThrow(() -> new NotFound("organization"));
    var name = organization.name(RequestLanguage.of(request).tag());
    return feed(name, coming().of(organization.id()), request);
  }

  /// One activity, for whoever has not joined; a ticket has a calendar file of its own.
  @GetMapping("/activities/{id}/calendar.ics")
  ResponseEntity<String> ofActivity(@PathVariable ActivityId id, HttpServletRequest request) {
    var activity = activities.find(id).orElseThrow(() -> new NotFound("activity"));
    return file(activity.title(), List.of(activity), request);
  }

  private Activities.Search coming() {
    var now = clock.now();
    return Activities.Search.between(now.minus(BACK), now.plus(AHEAD), MOST);
  }

  private ResponseEntity<String> feed(
      String name, Activities.Search search, HttpServletRequest request) {
    return file(name, activities.search(search).activities(), request);
  }

  private ResponseEntity<String> file(
      String name, List<Activity> found, HttpServletRequest request) {
    var areas = territory.all(found.stream().map(Activity::area).distinct().toList());
    var origin = installation.origin(request);
    var events = found.stream().map(activity -> event(activity, areas, origin)).toList();
    return ResponseEntity.ok()
        .header("Content-Type", CalendarFile.MEDIA_TYPE)
        .body(new CalendarFile(name, events).text());
  }

  private CalendarFile.Event event(Activity activity, Map<AreaId, Area> areas, String origin) {
    var area = areas.get(activity.area());
    var sites =
        activity.sites().stream().map(Activity.Site::name).collect(Collectors.joining("; "));
    return new CalendarFile.Event(
        activity.id() + "@chungtay",
        activity.startsAt(),
        activity.endsAt(),
        clock.now(),
        activity.title(),
        area == null ? sites : sites + ", " + area.fullName(),
        activity.bring(),
        origin + activity.address(),
        activity.state() == State.CANCELLED);
  }
}
