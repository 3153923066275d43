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
import org.springframework.web.util.UriComponentsBuilder;

/// The public list of activities.
///
/// @param asked the filters as the reader chose them, for the form and the pager
/// @param ward key of the ward that was asked for, or empty
public record ActivitiesModel(
    AskedActivities.When when,
    Map<String, String> asked,
    String ward,
    Activities.Found found,
    List<Organization> organizations,
    List<Area> wards,
    Map<AreaId, Area> areas) {
  private static final List<String> FILTERS =
      List.of("when", "q", "ward", "organization", "from", "to", "latitude", "longitude");

  public boolean coming() {
    return when == AskedActivities.When.COMING && !near();
  }

  public boolean past() {
    return when == AskedActivities.When.PAST;
  }

  public boolean awaiting() {
    return when == AskedActivities.When.AWAITING;
  }

  public boolean near() {
    return when == AskedActivities.When.COMING && AskedActivities.point(asked).isPresent();
  }

  /// How far from where the reader stands, in kilometres.
  public Optional<Double> kilometres(Activity activity) {
    return Optional.ofNullable(found.kilometres().get(activity.id()));
  }

  public String asked(String filter) {
    return asked.getOrDefault(filter, "");
  }

  /// The same list as a file: all of it, whatever page is shown.
  public String file(String extension) {
    var address = UriComponentsBuilder.fromPath("/activities." + extension);
    FILTERS.stream()
        .filter(asked::containsKey)
        .forEach(filter -> address.queryParam(filter, "{" + filter + "}"));
    return address.encode().buildAndExpand(asked).toUriString();
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
