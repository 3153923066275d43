package org.chungtay.activity.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.movement.Movement;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.springframework.web.util.UriComponentsBuilder;

/// The public list of activities.
///
/// @param asked the filters as the reader chose them, for the form and the pager
/// @param movement under which they were done, where one was asked for
/// @param ward key of the ward that was asked for, or empty
public record ActivitiesModel(
    AskedActivities.When when,
    Map<String, String> asked,
    String ward,
    Optional<Movement> movement,
    Activities.Found found,
    List<Organization> organizations,
    List<Area> wards,
    Map<AreaId, Area> areas) {
  private static final List<String> FILTERS =
      List.of(
          "when", "q", "ward", "organization", "movement", "from", "to", "latitude", "longitude");

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

  /// Of the same movement, if one was asked for.
  public String tab(String shown) {
    var address = UriComponentsBuilder.fromPath("/activities");
    if (!shown.isEmpty()) {
      address.queryParam("when", shown);
    }
    movement.ifPresent(one -> address.queryParam("movement", one.id()));
    return address.build().encode().toUriString();
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
