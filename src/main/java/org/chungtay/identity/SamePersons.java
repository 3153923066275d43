package org.chungtay.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Two that were written down and are, or are not, one person. What was decided is remembered and
/// can be undone. The caller asks whether both are the actor's to look after.
public interface SamePersons {

  /// Keeps a decision, and for `SAME` lets the rows of all modules follow ([FollowsPerson]).
  /// Repeating it with the same id changes nothing. Refuses `decided-already`; `goes-on-already`
  /// for one that went on as another; `holds-roles` if the one that would go has ever held a role
  /// or stood in for somebody: what they wrote must stay theirs for four eyes.
  void decide(Actor actor, Decision decision);

  /// Takes a decision back: what followed returns, exactly. Refuses `undo-newer-first` while the
  /// one that was kept has gone on as another; there is no `decision` once the person was erased.
  void undo(Actor actor, UUID decision);

  /// All records of the person that this is one of: the one they go on as, then whatever went on as
  /// it. Only itself for most.
  List<PersonId> records(PersonId person);

  /// @param kept who goes on, when they are the same
  record Decision(
      UUID id,
      PersonId one,
      PersonId other,
      Verdict verdict,
      Optional<PersonId> kept,
      Optional<LocalDate> askedAgainOn) {}

  enum Verdict {
    SAME,
    DIFFERENT,
    LATER
  }
}
