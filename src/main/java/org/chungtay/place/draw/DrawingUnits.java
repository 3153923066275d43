package org.chungtay.place.draw;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.organization.HeldUnits;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlacePermissions;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// For which units somebody draws, and on which ground.
@Component
public class DrawingUnits {
  private final HeldUnits held;
  private final Territory territory;

  DrawingUnits(HeldUnits held, Territory territory) {
    this.held = held;
    this.territory = territory;
  }

  /// Those in force for which the actor may draw.
  public List<Unit> of(Actor actor) {
    return held.of(actor, PlacePermissions.MANAGE);
  }

  /// The commune on whose ground a unit draws; none for one of the whole city.
  public Optional<AreaId> ground(Unit unit) {
    return territory.get(unit.area()).level() == Area.Level.PROVINCE
        ? Optional.empty()
        : Optional.of(territory.communeOf(unit.area()));
  }
}
