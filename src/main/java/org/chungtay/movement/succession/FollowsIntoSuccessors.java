package org.chungtay.movement.succession;

import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.territory.AreasReorganized;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whatever this module keeps goes on under successors, in the transaction that made them; told
/// twice it changes nothing the second time.
@Component
class FollowsIntoSuccessors {
  private final FollowedMovements movements;
  private final FollowedCopies copies;
  private final Audit audit;

  FollowsIntoSuccessors(FollowedMovements movements, FollowedCopies copies, Audit audit) {
    this.movements = movements;
    this.copies = copies;
    this.audit = audit;
  }

  /// After the units themselves.
  @EventListener
  @Order(6)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    units(happened.reorganization());
    movements.goals(happened.reorganization());
  }

  /// Areas stay as they are when units merge.
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(UnitsMerged happened) {
    units(happened.merger());
  }

  private void units(UUID change) {
    var moved = movements.units(change);
    movements.tasks(change);
    copies.follow(change);
    copies.pledges(change);
    audit.followed(
        "movement.goes-on",
        moved.stream()
            .map(one -> new Followed(one, Map.of("reorganization", change.toString())))
            .toList());
  }
}
