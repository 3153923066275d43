package org.chungtay.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;

/// Who belongs to which unit since when. Seen only by those who may manage members of the unit.
public interface Members {

  /// Enters a membership; needs `members.manage` for the unit. Repeating it with the same id
  /// changes nothing; refuses `already-member` for a second open membership in the same unit, and
  /// `belongs-elsewhere` for one in another unit of the organisation: see [Transfers].
  void join(Actor actor, UUID id, PersonId person, UnitId unit, LocalDate since);

  /// Many join one unit on one day, all or none; refuses as for one.
  ///
  /// @param people by the id of their membership
  void joinAll(Actor actor, UnitId unit, LocalDate since, Map<UUID, PersonId> people);

  /// The last day of a membership, included.
  void leave(Actor actor, UUID membership, LocalDate lastDay);

  /// Takes a leaving back: the membership is open again. Needs `members.manage` for its unit.
  void takeBackLeaving(Actor actor, UUID membership);

  List<Membership> of(PersonId person);

  record Membership(
      UUID id, PersonId person, UnitId unit, LocalDate since, Optional<LocalDate> lastDay) {}
}
