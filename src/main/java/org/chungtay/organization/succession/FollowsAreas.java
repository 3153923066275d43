package org.chungtay.organization.succession;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Grants;
import org.chungtay.organization.unit.ClosesUnits;
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
  private final Grants grants;
  private final ClosesUnits units;
  private final Audit audit;

  FollowsAreas(
      SuccessionRows rows, FollowingRows following, Grants grants, ClosesUnits units, Audit audit) {
    this.rows = rows;
    this.following = following;
    this.grants = grants;
    this.units = units;
    this.audit = audit;
  }

  /// Told twice it changes nothing the second time. Modules of higher rows, whose work hangs on
  /// units, follow after this one.
  @EventListener
  @Order(4)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    var steps = open(happened);
    if (steps.isEmpty()) {
      return;
    }
    told(happened, rows.store(steps, happened));
    rows.cover(happened);
    rows.close(happened);
    following.coverage(happened);
    following.members(happened);
    grants.follow(
        steps.stream().map(step -> new Grants.Succession(step.former(), step.successor())).toList(),
        happened.day());
    units.forget();
  }

  private List<SuccessorUnits.Step> open(AreasReorganized happened) {
    var successors = new SuccessorUnits(happened.reorganization());
    successors.wards(rows.wards(happened));
    successors.groups(rows.groups(happened), rows.openBelow(successors.known()));
    rows.open(successors.opened());
    return successors.steps();
  }

  private void told(AreasReorganized happened, List<SuccessorUnits.Step> stored) {
    audit.followed(
        "organization.unit-goes-on",
        stored.stream()
            .map(step ->
                new Followed(
                    step.former(),
                    Map.of(
                        "successor", step.successor().toString(),
                        "reorganization", happened.reorganization().toString())))
            .toList());
  }
}
