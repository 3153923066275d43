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
import org.chungtay.shared.file.Download;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.http.HttpHeaders;
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
  private static final int MOST = 2000;

  private final Activities activities;
  private final Organizations organizations;
  private final Territory territory;
  private final PageFactory pages;
  private final CityClock clock;

  FeedPages(
      Activities activities,
      Organizations organizations,
      Territory territory,
      PageFactory pages,
      CityClock clock) {
    this.activities = activities;
    this.organizations = organizations;
    this.territory = territory;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/calendar/wards/{key}.ics")
  ResponseEntity<String> ofWard(@PathVariable String key, HttpServletRequest request) {
    var ward = territory.commune(key, clock.today()).orElseThrow(() -> new NotFound("area"));
    return feed(ward.fullName(), coming().in(ward.id()), pages.of(request));
  }

  @GetMapping("/calendar/organizations/{code}.ics")
  ResponseEntity<String> ofOrganization(@PathVariable String code, HttpServletRequest request) {
    var organization = organizations.byCode(code).orElseThrow(() -> new NotFound("organization"));
    var page = pages.of(request);
    return feed(organization.name(page.language().tag()), coming().of(organization.id()), page);
  }

  /// One activity, for the calendar of whoever thinks of coming.
  @GetMapping("/activities/{id}/calendar.ics")
  ResponseEntity<String> ofActivity(@PathVariable ActivityId id, HttpServletRequest request) {
    var activity = activities.find(id).orElseThrow(() -> new NotFound("activity"));
    return file(activity.title(), List.of(activity), pages.of(request));
  }

  private Activities.Search coming() {
    var now = clock.now();
    return Activities.Search.between(now.minus(BACK), now.plus(AHEAD), MOST);
  }

  private ResponseEntity<String> feed(String name, Activities.Search search, Page page) {
    return file(name, activities.search(search).activities(), page);
  }

  private ResponseEntity<String> file(String name, List<Activity> found, Page page) {
    var areas = territory.all(found.stream().map(Activity::area).distinct().toList());
    var events = found.stream().map(activity -> event(activity, areas, page)).toList();
    return ResponseEntity.ok()
        .header("Content-Type", CalendarFile.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.inline(page, "chungtay.ics"))
        .body(new CalendarFile(page.marked(name), events).text());
  }

  private CalendarFile.Event event(Activity activity, Map<AreaId, Area> areas, Page page) {
    var area = areas.get(activity.area());
    var sites =
        activity.sites().stream().map(Activity.Site::name).collect(Collectors.joining("; "));
    return new CalendarFile.Event(
        activity.id() + "@chungtay",
        activity.startsAt(),
        activity.endsAt(),
        clock.now(),
        page.marked(activity.title()),
        area == null ? sites : sites + ", " + area.fullName(),
        activity.bring(),
        page.publicAddress(activity.address()),
        activity.state() == State.CANCELLED,
        activity.version());
  }
}
