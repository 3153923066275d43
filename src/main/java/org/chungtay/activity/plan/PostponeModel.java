package org.chungtay.activity.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// The page on which many activities are moved at once.
///
/// @param count how many there are, however many of them are shown
/// @param ward only of this one; empty for all
/// @param on only of this day; empty for the next weeks
/// @param moved how many have just been moved; 0 when none were asked for
public record PostponeModel(
    Form form,
    List<Activity> activities,
    long count,
    Map<AreaId, Area> areas,
    List<Area> wards,
    String ward,
    String on,
    int moved) {

  public String areaName(AreaId area) {
    return Optional.ofNullable(areas.get(area)).map(Area::fullName).orElse("");
  }

  public boolean cut() {
    return count > activities.size();
  }

  public boolean filtered() {
    return !ward.isEmpty() || !on.isEmpty();
  }
}
