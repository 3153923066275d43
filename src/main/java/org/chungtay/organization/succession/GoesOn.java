package org.chungtay.organization.succession;

import java.util.List;
import java.util.Map;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Grants;
import org.chungtay.organization.unit.ClosesUnits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Units go on in others: what became of them is written down, they end, and members, offices and
/// roles go on. A handful of statements, however many units there are; repeating it changes
/// nothing.
@Component
public class GoesOn {
  private final SuccessionRows rows;
  private final FollowingRows following;
  private final Grants grants;
  private final ClosesUnits units;
  private final Audit audit;

  GoesOn(
      SuccessionRows rows, FollowingRows following, Grants grants, ClosesUnits units, Audit audit) {
    this.rows = rows;
    this.following = following;
    this.grants = grants;
    this.units = units;
    this.audit = audit;
  }

  /// @param opened those above before those below
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(Change change, List<NewUnit> opened, List<Step> steps) {
    rows.open(opened);
    told(change, rows.store(steps, change));
    rows.cover(change);
    rows.close(change);
    following.members(change);
    following.offices(change);
    grants.follow(
        steps.stream().map(step -> new Grants.Succession(step.former(), step.successor())).toList(),
        change.day());
    units.forget();
  }

  private void told(Change change, List<Step> stored) {
    audit.followed(
        "organization.unit-goes-on",
        stored.stream()
            .map(step ->
                new Followed(
                    step.former(),
                    Map.of(
                        "successor", step.successor().toString(),
                        "reorganization", change.id().toString())))
            .toList());
  }
}
