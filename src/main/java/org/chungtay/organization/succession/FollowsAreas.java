package org.chungtay.organization.succession;

import org.chungtay.territory.AreasReorganized;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Units of areas that ended go on in the areas' successors: in the transaction of the
/// reorganisation, so that either both have happened or neither.
@Component
class FollowsAreas {
  private final SuccessionRows rows;
  private final FollowingRows following;
  private final GoesOn units;

  FollowsAreas(SuccessionRows rows, FollowingRows following, GoesOn units) {
    this.rows = rows;
    this.following = following;
    this.units = units;
  }

  /// Told twice it changes nothing the second time. Modules of higher rows, whose work hangs on
  /// units, follow after this one.
  @EventListener
  @Order(4)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    var change = new Change(happened.reorganization(), happened.day());
    var successors = new SuccessorUnits(change.id());
    successors.wards(rows.wards(change));
    successors.groups(rows.groups(change), rows.openBelow(successors.known()));
    if (!successors.steps().isEmpty()) {
      following.coverage(change);
      units.follow(change, successors.opened(), successors.steps());
    }
  }
}
