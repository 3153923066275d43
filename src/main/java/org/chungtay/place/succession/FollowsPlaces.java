package org.chungtay.place.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.place.revision.Revisions;
import org.chungtay.place.succession.FollowingPlaces.Moved;
import org.chungtay.place.succession.FollowingPlaces.Placed;
import org.chungtay.territory.AreasReorganized;
import org.chungtay.territory.Territory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A place lies where it lies: it is of whatever commune its middle is in on the day. Told twice
/// nothing changes the second time, because nothing hangs on what ended any more.
@Component
class FollowsPlaces {
  private final FollowingPlaces rows;
  private final Revisions revisions;
  private final Territory territory;
  private final Audit audit;

  FollowsPlaces(FollowingPlaces rows, Revisions revisions, Territory territory, Audit audit) {
    this.rows = rows;
    this.revisions = revisions;
    this.territory = territory;
    this.audit = audit;
  }

  /// After the units themselves, before what hangs on places.
  @EventListener
  @Order(6)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    follow(happened.reorganization(), happened.day());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(UnitsMerged happened) {
    follow(happened.merger(), happened.day());
  }

  private void follow(UUID change, LocalDate day) {
    rows.moveLists(change);
    var held = rows.hold(change);
    if (held.isEmpty()) {
      return;
    }
    var placed =
        rows.divided(change, held).stream()
            .flatMap(place ->
                territory.communeAt(place.latitude(), place.longitude(), day).stream()
                    .map(commune -> new Placed(place.place(), commune.id().value())))
            .toList();
    var moved = rows.move(change, held, placed);
    revisions.followed(moved.stream().map(Moved::id).toList());
    told(change, moved);
  }

  private void told(UUID change, List<Moved> moved) {
    audit.followed(
        "place.goes-on",
        moved.stream()
            .map(one ->
                new Followed(
                    one.id(),
                    Map.of(
                        "area", one.area().toString(),
                        "unit", one.unit().toString(),
                        "reorganization", change.toString())))
            .toList());
  }
}
