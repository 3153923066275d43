package org.chungtay.movement.choice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.organization.HeldUnits;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// The units for which somebody may act, and the units of others beside them.
@Component
public class LeadableUnits {
  private final HeldUnits held;
  private final Organizations organizations;
  private final CityClock clock;

  LeadableUnits(HeldUnits held, Organizations organizations, CityClock clock) {
    this.held = held;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// @param kinds of units that are offered
  public List<Unit> of(Actor actor, Permission permission, Set<Unit.Kind> kinds) {
    return held.of(actor, permission, kinds);
  }

  /// The unit of another organisation where this one is: its city's, or that of the same ward.
  public Optional<Unit> beside(Unit unit, OrganizationId other) {
    return unit.kind() == Unit.Kind.WARD
        ? organizations.wardUnit(other, unit.area(), clock.today())
        : Optional.of(organizations.cityUnit(other)).filter(it -> it.inForceOn(clock.today()));
  }
}
