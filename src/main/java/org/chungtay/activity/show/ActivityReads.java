package org.chungtay.activity.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.State;
import org.chungtay.activity.notice.Notices;
import org.chungtay.evidence.Photos;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.CityMap;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an activity's public page shows.
@Component
class ActivityReads {
  private static final int MOST_PHOTOS = 60;

  private final JdbcClient jdbc;
  private final Activities activities;
  private final Notices notices;
  private final Organizations organizations;
  private final Territory territory;
  private final Boundaries boundaries;
  private final Outcomes outcomes;
  private final Photos photos;
  private final CityClock clock;

  ActivityReads(
      JdbcClient jdbc,
      Activities activities,
      Notices notices,
      Organizations organizations,
      Territory territory,
      Boundaries boundaries,
      Outcomes outcomes,
      Photos photos,
      CityClock clock) {
    this.jdbc = jdbc;
    this.activities = activities;
    this.notices = notices;
    this.organizations = organizations;
    this.territory = territory;
    this.boundaries = boundaries;
    this.outcomes = outcomes;
    this.photos = photos;
    this.clock = clock;
  }

  ActivityModel model(Activity activity) {
    var units = activity.shares().stream().map(Share::unit).collect(Collectors.toSet());
    units.add(activity.hostUnit());
    var confirmed = activity.state() == State.CONFIRMED;
    return new ActivityModel(
        activity,
        organizations.units(units),
        organizations.all().stream()
            .collect(Collectors.toMap(Organization::id, Function.identity())),
        territory.all(activity.sites().stream().map(Activity.Site::area).distinct().toList()),
        wards(activity),
        activities.turnout(activity.id()),
        activities.history(activity.id()),
        notices.of(activity.id()),
        confirmed ? results(activity) : List.of(),
        confirmed ? words(activity.id()) : "",
        confirmed
            ? photos.released("activity", List.of(activity.id().value()), MOST_PHOTOS)
            : List.of(),
        map(activity),
        activity.publicState(clock.now()),
        activity.state().takesRegistrations() && activity.endsAt().isAfter(clock.now()));
  }

  private SiteMap map(Activity activity) {
    var communes =
        activity.sites().stream().map(site -> territory.communeOf(site.area())).distinct().toList();
    var drawn = boundaries.closeUp(communes, clock.today());
    var dots = new ArrayList<SiteMap.Dot>();
    for (int i = 0; i < activity.sites().size(); i++) {
      var site = activity.sites().get(i);
      int number = i + 1;
      site.point()
          .ifPresent(point ->
              dots.add(
                  new SiteMap.Dot(
                      Math.rint(drawn.frame().x(point.longitude())),
                      Math.rint(drawn.frame().y(point.latitude())),
                      List.of(number),
                      List.of(site.name()))));
    }
    var outlines = drawn.shapes().stream().map(CityMap.Shape::path).toList();
    return SiteMap.of(drawn.width(), drawn.height(), outlines, dots);
  }

  /// Only what is in the book: until somebody else has confirmed it, nothing is a figure.
  private List<Outcomes.Figure> results(Activity activity) {
    return outcomes.totals(
        Outcomes.Scope.city(activity.day(), activity.day()).ofWork(activity.address()));
  }

  private Map<AreaId, Area> wards(Activity activity) {
    return activity.sites().stream()
        .map(Activity.Site::area)
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), area -> territory.get(territory.communeOf(area))));
  }

  private String words(ActivityId activity) {
    return jdbc.sql(
            "select words from activity.report where activity_id = :id and decision = 'CONFIRMED'")
        .param("id", activity.value())
        .query(String.class)
        .optional()
        .orElse("");
  }
}
