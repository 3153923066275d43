package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.util.List;

/// How many were there when a report was sent; a later revision may have counted others.
///
/// @param themselves checked-in people who registered on their own
/// @param byLeader checked-in people whom a leader entered
/// @param delegated people in delegations
/// @param hours given by all of them together
public record HeadCount(int themselves, int byLeader, int delegated, BigDecimal hours) {

  static HeadCount of(List<Presence> presences) {
    return new HeadCount(
        presences.stream().mapToInt(Presence::themselves).sum(),
        presences.stream().mapToInt(Presence::byLeader).sum(),
        presences.stream().mapToInt(Presence::delegated).sum(),
        CountedIndicators.hours(presences.stream().mapToLong(Presence::seconds).sum()));
  }

  public int participations() {
    return themselves + byLeader + delegated;
  }
}
