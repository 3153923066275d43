package org.chungtay.movement.choice;

import java.util.Collection;
import java.util.List;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Looks up at once what a page calls by name.
@Component
public class CalledReads {
  private final Organizations organizations;
  private final Territory territory;

  CalledReads(Organizations organizations, Territory territory) {
    this.organizations = organizations;
    this.territory = territory;
  }

  public Called of(Collection<UnitId> units, Collection<AreaId> areas) {
    return new Called(
        Called.by(Organization::id, organizations.all()),
        organizations.units(units.stream().distinct().toList()),
        territory.all(areas.stream().distinct().toList()));
  }

  public Called of(Collection<UnitId> units) {
    return of(units, List.of());
  }
}
