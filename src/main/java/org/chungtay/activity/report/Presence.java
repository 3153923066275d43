package org.chungtay.activity.report;

import java.util.List;
import org.chungtay.activity.SiteId;
import org.chungtay.identity.PersonId;

/// Who was at one site, as counted: participations (lượt), never joined with who they are.
///
/// @param themselves checked-in people who registered on their own
/// @param byLeader checked-in people whom a leader entered
/// @param delegated people in delegations, by head-count
/// @param seconds given by all of them together
/// @param persons those who were checked in by name
public record Presence(
    SiteId site,
    int themselves,
    int byLeader,
    int delegated,
    long seconds,
    List<PersonId> persons) {

  public int participations() {
    return themselves + byLeader + delegated;
  }

  public static int participations(List<Presence> presences) {
    return presences.stream().mapToInt(Presence::participations).sum();
  }
}
