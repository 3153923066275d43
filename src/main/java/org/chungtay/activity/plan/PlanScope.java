package org.chungtay.activity.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// `workLiesWhereItsUnitsAnswer`: the figure of a ward rises by what is done there, so nobody plans
/// or reports work in a ward for which no unit of the plan answers. A site lies in the leading
/// unit's area, or in the area of a partner (whose acceptance is asked before anything is posted),
/// or the actor holds the permission for a unit whose area contains it.
@Component
public class PlanScope {
  private final Access access;
  private final Organizations organizations;
  private final Territory territory;
  private final CityClock clock;

  PlanScope(Access access, Organizations organizations, Territory territory, CityClock clock) {
    this.access = access;
    this.organizations = organizations;
    this.territory = territory;
    this.clock = clock;
  }

  /// Refuses `not-allowed` without the permission for the leading unit; then, at the fields, units
  /// that are not in force on the day, a host from elsewhere and sites outside.
  ///
  /// @param where the form's field of a site
  public void require(Actor actor, Permission permission, Plan plan, String where) {
    access.require(actor, permission, plan.leadUnit().value());
    var day = clock.dayOf(plan.startsAt());
    var refusals = new ArrayList<FieldRefusal>();
    plan.shares().forEach(share -> unit(share, plan, day).ifPresent(refusals::add));
    host(plan, day).ifPresent(refusals::add);
    for (var site : plan.sites()) {
      site(actor, permission, plan, site, day)
          .map(code -> new FieldRefusal(where, code, Map.of("site", site.name())))
          .ifPresent(refusals::add);
    }
    if (!refusals.isEmpty()) {
      throw new InvalidInput(refusals);
    }
  }

  private Optional<FieldRefusal> unit(Share share, Plan plan, LocalDate day) {
    var field = share.unit().equals(plan.leadUnit()) ? "unit" : "parts";
    var unit = organizations.find(share.unit());
    if (unit.filter(known -> known.organization().equals(share.organization())).isEmpty()) {
      return Optional.of(new FieldRefusal(field, "not-a-choice"));
    }
    return unit.filter(known -> !known.inForceOn(day))
        .map(_ -> new FieldRefusal(field, "unit-closed"));
  }

  /// Whose turn it is to host: a unit that shares the work, or one of a ward where it is done.
  private Optional<FieldRefusal> host(Plan plan, LocalDate day) {
    var host = organizations.find(plan.hostUnit());
    if (host.isEmpty()) {
      return Optional.of(new FieldRefusal("host", "not-a-choice"));
    }
    if (!host.get().inForceOn(day)) {
      return Optional.of(new FieldRefusal("host", "unit-closed"));
    }
    var there =
        sharing(plan).anyMatch(host.get().id()::equals)
            || plan.sites().stream()
                .flatMap(site -> territory.find(site.area()).stream())
                .anyMatch(area -> liesIn(host.get(), commune(area)));
    return there ? Optional.empty() : Optional.of(new FieldRefusal("host", "host-elsewhere"));
  }

  private Optional<String> site(
      Actor actor, Permission permission, Plan plan, Activity.Site site, LocalDate day) {
    var area = territory.find(site.area());
    if (area.filter(known -> ofCity(known, day)).isEmpty()) {
      return Optional.of("site-not-in-city");
    }
    var commune = commune(area.get());
    var answered =
        units(sharing(plan).toList()).anyMatch(unit -> covers(unit, commune))
            || holdsThere(actor, permission, commune);
    return answered ? Optional.empty() : Optional.of("site-outside-area");
  }

  /// A residential group counts from the day it was entered, which may be after the work.
  private boolean ofCity(Area area, LocalDate day) {
    return switch (area.level()) {
      case COMMUNE ->
          area.inForceOn(day) && area.parent().filter(territory.city().id()::equals).isPresent();
      case RESIDENTIAL_GROUP ->
          area.until().map(day::isBefore).orElse(true)
              && area.parent()
                  .flatMap(territory::find)
                  .filter(commune -> ofCity(commune, day))
                  .isPresent();
      case PROVINCE, DISTRICT -> false;
    };
  }

  private boolean holdsThere(Actor actor, Permission permission, AreaId commune) {
    var scopes = access.scopes(actor, permission);
    return scopes.contains(Access.INSTALLATION)
        || units(scopes.stream().map(UnitId::of).toList()).anyMatch(unit -> covers(unit, commune));
  }

  private Stream<Unit> units(List<UnitId> ids) {
    return organizations.units(ids).values().stream();
  }

  private static Stream<UnitId> sharing(Plan plan) {
    return plan.shares().stream().map(Share::unit);
  }

  private boolean covers(Unit unit, AreaId commune) {
    return unit.area().equals(territory.city().id()) || liesIn(unit, commune);
  }

  private boolean liesIn(Unit unit, AreaId commune) {
    return territory.communeOf(unit.area()).equals(commune);
  }

  private static AreaId commune(Area area) {
    return area.level() == Area.Level.RESIDENTIAL_GROUP
        ? area.parent().orElse(area.id())
        : area.id();
  }
}
