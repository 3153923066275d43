package org.chungtay.portal;

import java.util.List;
import java.util.Map;
import org.chungtay.activity.Activity;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// An activity in a list of the public pages.
public record ActivityCard(
    String address, String title, String when, String where, Tone tone, String state) {

  public static List<ActivityCard> of(
      Page page, List<Activity> activities, Map<AreaId, Area> areas) {
    return activities.stream()
        .map(activity -> {
          var area = areas.get(activity.area());
          var state = activity.publicState(page.now());
          return new ActivityCard(
              activity.address(),
              activity.title(),
              page.weekday(activity.startsAt()) + " · " + page.time(activity.startsAt()),
              area == null ? "" : area.fullName(),
              state.tone(),
              page.t(state.key()));
        })
        .toList();
  }
}
