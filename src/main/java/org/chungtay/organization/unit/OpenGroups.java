package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.AreaOutsideUnit;
import org.chungtay.organization.GroupExists;
import org.chungtay.organization.Groups;
import org.chungtay.organization.NotAGroup;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenGroups implements Groups {
  private final UnitRows rows;
  private final KnownOrganizations organizations;
  private final Territory territory;
  private final Access access;
  private final ClosesUnits units;
  private final Audit audit;

  OpenGroups(
      UnitRows rows,
      KnownOrganizations organizations,
      Territory territory,
      Access access,
      ClosesUnits units,
      Audit audit) {
    this.rows = rows;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.units = units;
    this.audit = audit;
  }

  @Override
  @Transactional
  public Unit open(Actor actor, NewGroup group) {
    access.require(actor, OrganizationPermissions.UNITS, group.parent().value());
    var parent = organizations.get(group.parent());
    if (!parent.inForceOn(group.since())) {
      throw new UnitClosed();
    }
    areaLiesInThatOf(parent, group.area());
    if (rows.open(group, parent) == 1) {
      organizations.forget();
      audit.did(
          actor, "organization.group-opened", group.id().value(), Map.of("name", group.name()));
    }
    return organizations
        .find(group.id())
        .filter(unit -> unit.parent().filter(group.parent()::equals).isPresent())
        .orElseThrow(GroupExists::new);
  }

  /// What lies in the sectoral tree lies in no ward.
  private void areaLiesInThatOf(Unit parent, AreaId area) {
    if (area.equals(parent.area())) {
      return;
    }
    if (organizations.sectoral(parent)
        || territory
            .find(area)
            .flatMap(org.chungtay.territory.Area::parent)
            .filter(parent.area()::equals)
            .isEmpty()) {
      throw new AreaOutsideUnit();
    }
  }

  @Override
  @Transactional
  public void rename(Actor actor, UnitId group, String name, int version) {
    var unit = group(actor, group);
    try {
      if (rows.rename(group, name, version) == 0) {
        throw new StaleVersion(whoRenamed(group), organizations.get(group).name());
      }
    } catch (DataIntegrityViolationException taken) {
      throw new GroupExists();
    }
    organizations.forget();
    audit.did(
        actor,
        "organization.group-renamed",
        group.value(),
        Map.of("from", unit.name(), "to", name));
  }

  @Override
  @Transactional
  public void close(Actor actor, UnitId group, LocalDate lastDay) {
    close(actor, group(actor, group), lastDay, Optional.empty());
  }

  @Override
  @Transactional
  public void close(Actor actor, UnitId group, LocalDate lastDay, UnitId heir) {
    var unit = group(actor, group);
    var takesOver =
        organizations
            .find(heir)
            .filter(one -> one.organization().equals(unit.organization()))
            .filter(one -> !one.path().contains(group) && one.inForceOn(lastDay.plusDays(1)))
            .orElseThrow(() -> new InvalidInput("heir", "heir-elsewhere"));
    access.require(actor, OrganizationPermissions.MEMBERS, heir.value());
    close(actor, unit, lastDay, Optional.of(takesOver.id()));
  }

  private void close(Actor actor, Unit unit, LocalDate lastDay, Optional<UnitId> heir) {
    if (lastDay.isBefore(unit.since())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    units.close(actor, unit.id(), lastDay, heir);
    audit.did(
        actor,
        "organization.group-closed",
        unit.id().value(),
        Map.of("lastDay", lastDay.toString(), "heir", heir.map(UnitId::toString).orElse("")));
  }

  private String whoRenamed(UnitId group) {
    return audit
        .last("organization.group-renamed", group.value())
        .or(() -> audit.last("organization.group-closed", group.value()))
        .map(Audit.Entry::name)
        .orElse("");
  }

  private static boolean byHand(Unit unit) {
    return switch (unit.kind()) {
      case GROUP, BRANCH -> true;
      case CITY, WARD -> false;
    };
  }

  private Unit group(Actor actor, UnitId group) {
    var unit = organizations.get(group);
    access.require(actor, OrganizationPermissions.UNITS, unit.parent().orElse(unit.id()).value());
    if (!byHand(unit)) {
      throw new NotAGroup();
    }
    return unit;
  }
}
