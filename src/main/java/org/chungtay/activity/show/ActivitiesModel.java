package org.chungtay.activity.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// The public list of activities.
///
/// @param when `coming`, `past` or `near`
/// @param asked the filters as the reader chose them, for the form and the pager
public record ActivitiesModel(
    String when,
    Map<String, String> asked,
    Activities.Found found,
    List<Organization> organizations,
    List<Area> wards,
    Map<AreaId, Area> areas) {

  public String asked(String filter) {
    return asked.getOrDefault(filter, "");
  }

  public String areaName(AreaId area) {
    return Optional.ofNullable(areas.get(area)).map(Area::fullName).orElse("");
  }

  public Optional<Organization> organization(OrganizationId id) {
    return organizations.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Organization> lead(Activity activity) {
    return organization(activity.shares().getFirst().organization());
  }
}
