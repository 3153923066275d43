package org.chungtay.portal;

import java.util.List;
import java.util.Map;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
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
          return new ActivityCard(
              activity.address(),
              activity.title(),
              page.weekday(activity.startsAt()) + " · " + page.time(activity.startsAt()),
              area == null ? "" : area.fullName(),
              tone(activity.state()),
              page.t("portal.state." + activity.state().name().toLowerCase(java.util.Locale.ROOT)));
        })
        .toList();
  }

  private static Tone tone(State state) {
    return switch (state) {
      case DRAFT -> Tone.DRAFT;
      case OPEN -> Tone.OPEN;
      case RUNNING -> Tone.RUNNING;
      case REPORTED -> Tone.WAITING;
      case RETURNED -> Tone.RISK;
      case CONFIRMED -> Tone.KEPT;
      case CANCELLED -> Tone.LAPSED;
    };
  }
}
