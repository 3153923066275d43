package org.chungtay.care.succession;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.EndsAdoptions;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.succession.FollowingAdoptions.Moved;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.organization.UnitsMerged;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreasReorganized;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A promise is of whatever its group became, on the day on which it became it: a change that was
/// decided ahead is followed in the night of its day ([FollowsAtNight]). What stands in the book of
/// units decides, so that a repetition changes nothing and nothing is missed.
@Component
class FollowsGroups {
  /// A group that became one that became another; more than so many at once nobody sees.
  private static final int LONGEST_CHAIN = 9;

  private final FollowingAdoptions rows;
  private final EndsAdoptions ends;
  private final Standings standings;
  private final Audit audit;
  private final CityClock clock;

  FollowsGroups(
      FollowingAdoptions rows,
      EndsAdoptions ends,
      Standings standings,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.ends = ends;
    this.standings = standings;
    this.audit = audit;
    this.clock = clock;
  }

  /// After units and places.
  @EventListener
  @Order(7)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(AreasReorganized happened) {
    var _ = goOn();
  }

  @EventListener
  @Order(7)
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(UnitsMerged happened) {
    var _ = goOn();
  }

  /// Also groups that were closed: nobody looks after their places any more.
  @Transactional
  public int atNight() {
    var orphans = rows.orphans(clock.today());
    ends.end(orphans, Adoption.End.RELEASED);
    return orphans.size() + goOn();
  }

  private int goOn() {
    var today = clock.today();
    var all = new LinkedHashMap<UUID, Moved>();
    var _ = rows.askOnce(today);
    for (int link = 0; link < LONGEST_CHAIN; link++) {
      var moved = rows.follow(today);
      if (moved.isEmpty()) {
        break;
      }
      moved.forEach(one -> all.put(one.id(), one));
    }
    if (!all.isEmpty()) {
      rows.turns(List.copyOf(all.values()), today);
      standings.refresh(
          all.values().stream().map(one -> PlaceId.of(one.place())).distinct().toList(), today);
      audit.followed(
          "care.adoption-goes-on",
          all.values().stream()
              .map(one ->
                  new Followed(
                      one.id(),
                      Map.of("unit", one.unit().toString(), "area", one.area().toString())))
              .toList());
    }
    return all.size();
  }
}
