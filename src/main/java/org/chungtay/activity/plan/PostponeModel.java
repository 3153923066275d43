package org.chungtay.activity.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// The page on which many activities are moved at once.
public record PostponeModel(Form form, List<Activity> activities, Map<AreaId, Area> areas) {

  public String areaName(AreaId area) {
    return Optional.ofNullable(areas.get(area)).map(Area::fullName).orElse("");
  }
}
