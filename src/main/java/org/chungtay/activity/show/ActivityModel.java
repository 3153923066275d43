package org.chungtay.activity.show;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.activity.notice.Notice;
import org.chungtay.evidence.Photos;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// An activity's public page.
///
/// @param results of the confirmed report; empty before confirmation
/// @param photos released with the confirmation
public record ActivityModel(
    Activity activity,
    Map<UnitId, Unit> units,
    Map<OrganizationId, Organization> organizations,
    Map<AreaId, Area> areas,
    Activities.Turnout turnout,
    List<Activities.Step> history,
    List<Notice> notices,
    List<Result> results,
    String words,
    List<Photos.Released> photos,
    SiteMap map,
    boolean takesRegistrations) {

  /// One indicator's amount over all sites.
  public record Result(Indicator indicator, BigDecimal quantity) {}

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

  public boolean awaitingConfirmation() {
    return activity.state() == State.REPORTED || activity.state() == State.RETURNED;
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
