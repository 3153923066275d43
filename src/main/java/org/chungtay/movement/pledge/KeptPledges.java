package org.chungtay.movement.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.Pledging;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pledges and visits by their rules.
@Service
@Transactional
class KeptPledges implements Pledging {
  private static final int BACK = 366;

  private final PledgeRows rows;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final CityClock clock;

  KeptPledges(
      PledgeRows rows,
      Organizations organizations,
      Territory territory,
      Access access,
      CityClock clock) {
    this.rows = rows;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.clock = clock;
  }

  static boolean soundCode(String code) {
    return code.matches("[A-Z0-9]{1,6}");
  }

  LocalDate earliestVisit() {
    return clock.today().minusDays(BACK);
  }

  Unit group(Actor actor, UnitId group) {
    access.require(actor, MovementPermissions.VISIT, group.value());
    return organizations.find(group).orElseThrow(() -> new NotFound("unit"));
  }

  @Override
  public void take(Actor leader, UnitId group, Map<String, List<String>> behaviours) {
    var unit = inForce(leader, group);
    if (!behaviours.keySet().stream().allMatch(KeptPledges::soundCode)) {
      throw new InvalidInput("code", "short-code");
    }
    if (behaviours.values().stream().anyMatch(List::isEmpty)) {
      throw new InvalidInput("behaviours", "needed");
    }
    requireKnown(behaviours);
    rows.take(group, territory.communeOf(unit.area()), behaviours, clock.today());
  }

  @Override
  public void visit(
      Actor leader, UnitId group, LocalDate day, Map<String, List<String>> practised) {
    var _ = inForce(leader, group);
    if (day.isAfter(clock.today()) || day.isBefore(earliestVisit())) {
      throw new InvalidInput("day", "not-a-day");
    }
    requireKnown(practised);
    if (rows.pledgedAfter(group, day, practised.keySet())) {
      throw new InvalidInput("day", "before-the-pledge");
    }
    if (rows.visit(group, day, practised) < practised.size()) {
      throw new NotFound("pledge");
    }
  }

  /// A group that has ended asks nothing of households any more.
  private Unit inForce(Actor leader, UnitId group) {
    var unit = group(leader, group);
    if (!unit.inForceOn(clock.today())) {
      throw new UnitClosed();
    }
    return unit;
  }

  private void requireKnown(Map<String, List<String>> behaviours) {
    var known =
        rows.behaviours().stream().map(PledgeRows.Behaviour::code).collect(Collectors.toSet());
    if (!behaviours.values().stream().allMatch(known::containsAll)) {
      throw new InvalidInput("behaviours", "not-a-choice");
    }
  }

  void remove(Actor leader, UnitId group, String code) {
    var _ = group(leader, group);
    rows.remove(group, code);
  }
}
