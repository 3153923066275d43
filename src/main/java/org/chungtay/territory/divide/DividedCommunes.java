package org.chungtay.territory.divide;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.territory.reorganize.Plan;
import org.chungtay.territory.reorganize.Plan.Share;
import org.chungtay.territory.reorganize.Reorganizations;
import org.springframework.stereotype.Component;

/// Communes that a plan divides, for whoever may read or change the plan.
@Component
class DividedCommunes {
  private final Reorganizations reorganizations;
  private final Territory territory;

  DividedCommunes(Reorganizations reorganizations, Territory territory) {
    this.reorganizations = reorganizations;
    this.territory = territory;
  }

  /// Refuses `not-found` when the plan does not divide it.
  Divided get(Actor actor, UUID plan, UUID former) {
    return of(reorganizations.get(actor, plan), AreaId.of(former));
  }

  /// To be changed. Refuses `plan-closed`.
  Divided hold(Actor actor, UUID plan, UUID former) {
    return of(reorganizations.hold(actor, plan), AreaId.of(former));
  }

  void changed(Actor actor, Divided divided) {
    reorganizations.changed(
        actor, divided.plan(), divided.former().code().orElse(divided.former().name()));
  }

  private Divided of(Plan plan, AreaId former) {
    if (!plan.divided().contains(former)) {
      throw new NotFound("area");
    }
    // Shares of one former commune are read with the heaviest first.
    var parts =
        plan.of(former).stream().map(Share::code).flatMap(code -> plan.commune(code).stream());
    return new Divided(plan, territory.get(former), parts.toList());
  }
}
