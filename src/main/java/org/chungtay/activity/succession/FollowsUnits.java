package org.chungtay.activity.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.succession.PlannedRows.Moved;
import org.chungtay.activity.succession.PlannedRows.Placed;
import org.chungtay.activity.succession.PlannedRows.Point;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.territory.AreasReorganized;
import org.chungtay.territory.Territory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Activities that have not begun and take place on the day or later go on under the successors of
/// their units and areas. Who shares how much stays, so partners are not asked again. What was done
/// before keeps its units and areas.
@Component
class FollowsUnits {
  private final PlannedRows rows;
  private final Territory territory;
  private final Audit audit;

  FollowsUnits(PlannedRows rows, Territory territory, Audit audit) {
    this.rows = rows;
    this.territory = territory;
    this.audit = audit;
  }

  /// After the units themselves; told twice it changes nothing the second time.
  @EventListener
  @Order(7)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    follow(happened.reorganization(), happened.day());
  }

  /// Areas stay as they are when units merge. Told twice it changes nothing the second time.
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(UnitsMerged happened) {
    follow(happened.merger(), happened.day());
  }

  private void follow(UUID change, LocalDate day) {
    rows.people(change);
    var planned = rows.hold(change, day);
    if (planned.isEmpty()) {
      return;
    }
    var placed =
        rows.points(change, planned).stream().flatMap(point -> placed(point, day)).toList();
    rows.sites(change, planned, placed);
    told(change, rows.units(change, planned));
  }

  /// Where the new boundaries say that a site lies; nothing where they are not known.
  private Stream<Placed> placed(Point point, LocalDate day) {
    return territory.communeAt(point.latitude(), point.longitude(), day).stream()
        .map(commune -> new Placed(point.activity(), point.site(), commune.id().value()));
  }

  private void told(UUID reorganization, List<Moved> moved) {
    audit.followed(
        "activity.goes-on",
        moved.stream()
            .map(one ->
                new Followed(
                    one.id(),
                    Map.of(
                        "leadUnit", one.leadUnit().toString(),
                        "area", one.area().toString(),
                        "reorganization", reorganization.toString())))
            .toList());
  }
}
