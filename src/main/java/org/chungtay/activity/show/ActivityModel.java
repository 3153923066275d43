package org.chungtay.activity.show;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.PublicState;
import org.chungtay.activity.State;
import org.chungtay.activity.notice.Notice;
import org.chungtay.evidence.Photos;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// An activity's public page.
///
/// @param wards the commune of each site's area
/// @param results as they stand in the outcome book; empty before confirmation
/// @param photos released with the confirmation
public record ActivityModel(
    Activity activity,
    Map<UnitId, Unit> units,
    Map<OrganizationId, Organization> organizations,
    Map<AreaId, Area> areas,
    Map<AreaId, Area> wards,
    Activities.Turnout turnout,
    List<Activities.Step> history,
    List<Notice> notices,
    List<Outcomes.Figure> results,
    String words,
    List<Photos.Released> photos,
    SiteMap map,
    PublicState state,
    boolean takesRegistrations) {

  /// Where a figure opens: exactly the rows that this activity brought.
  public String opens(Outcomes.Figure figure) {
    return "/indicators/%s?from=%s&to=%s&activity=%s#rows"
        .formatted(figure.indicator().code(), activity.day(), activity.day(), activity.id());
  }

  /// The ward a site lies in: sites may lie in a residential group, which has no page of its own.
  public Optional<Area> ward(Activity.Site site) {
    return Optional.ofNullable(wards.get(site.area()));
  }

  /// What a shared link shows: a photo that may be shown, or the city's own picture.
  public String picture() {
    return photos.isEmpty()
        ? "/assets/preview.png"
        : "/photos/" + photos.getFirst().id() + "/large";
  }

  public String unitName(UnitId unit) {
    return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
  }

  public String organizationName(OrganizationId organization, String language) {
    return Optional.ofNullable(organizations.get(organization))
        .map(found -> found.name(language))
        .orElse("");
  }

  public String areaName(AreaId area) {
    return Optional.ofNullable(areas.get(area)).map(Area::fullName).orElse("");
  }

  public Optional<Activities.Step> calledOff() {
    return activity.state() == State.CANCELLED ? Optional.of(history.getLast()) : Optional.empty();
  }

  /// When it was first reported ; sending back and forth does not start the wait anew.
  public Instant awaitingSince() {
    return history.stream()
        .filter(step -> step.state() == State.REPORTED)
        .findFirst()
        .orElseGet(history::getLast)
        .at();
  }
}
