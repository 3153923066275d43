package org.chungtay.movement.launch;

import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movements.Draft;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitClosed;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// What a draft of a movement must be, and what partners are asked anew for.
@Component
class MovementDrafts {
  private final Organizations organizations;
  private final CityClock clock;

  MovementDrafts(Organizations organizations, CityClock clock) {
    this.organizations = organizations;
    this.clock = clock;
  }

  static Draft of(Movement held) {
    return new Draft(
        held.id(), held.name(), held.why(), held.first(), held.last(), held.partners(), held.sdg());
  }

  static boolean otherTerms(Draft draft, Movement held) {
    return !draft.partners().equals(held.partners())
        || !draft.first().equals(held.first())
        || !draft.last().equals(held.last())
        || !draft.why().equals(held.why());
  }

  void requireSound(Draft draft) {
    var whose = draft.partners().stream().map(Partner::organization).distinct().count();
    if (whose != draft.partners().size()) {
      throw new InvalidInput("partners", "not-a-choice");
    }
    if (draft.last().isBefore(draft.first())) {
      throw new InvalidInput("last", "period-turned-round");
    }
    onlyUnitsThatAreThere(draft);
  }

  private void onlyUnitsThatAreThere(Draft draft) {
    var units = organizations.units(draft.partners().stream().map(Partner::unit).toList());
    for (var partner : draft.partners()) {
      var unit = units.get(partner.unit());
      if (unit == null || !unit.organization().equals(partner.organization())) {
        throw new InvalidInput("partners", "not-a-choice");
      }
      if (!unit.inForceOn(clock.today())) {
        throw new UnitClosed();
      }
    }
  }
}
