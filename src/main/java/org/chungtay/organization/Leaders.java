package org.chungtay.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;

/// Who leads a group or a sectoral branch, and the deputy who takes over. The role of a leader in
/// the group begins and ends with the office. `theDeputyTakesOver`: when a leader's term is over,
/// or they leave, are erased or lose the role, the deputy leads from that day until the end of
/// their own term; without one the group stands without a leader until one is named.
public interface Leaders {

  /// Names a member of the group, or of what lies below it, from today; whoever held the post gives
  /// it up. Needs `units.manage` for the unit above and, in one's own right, all that a leader may
  /// do. Repeating it with the same id changes nothing; refuses `not-a-member` at its field,
  /// `unit-closed`, and `not-a-group` for other units.
  void name(Actor actor, Naming naming);

  /// The office is over from today.
  void end(Actor actor, UUID office);

  /// How many groups of this officer have lost their leader and wait for another.
  long withoutLeader(Actor actor);

  /// @param lastDay of the term, included
  record Naming(UUID id, UnitId group, Post post, PersonId person, LocalDate lastDay) {}

  enum Post {
    LEADER,
    DEPUTY
  }
}
