package org.chungtay.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Who did what to which thing, and who read which sensitive field. Append-only; written in the
/// transaction of the deed.
public interface Audit {

  /// @param deed verb with its module, such as `activity.confirmed`
  void did(Actor actor, String deed, UUID subject, Map<String, String> details);

  /// The same deed done to many things at once, in one statement.
  void did(Actor actor, String deed, Collection<Followed> things);

  /// Somebody saw a sensitive field of these people: one line for all of them, in which each finds
  /// who read. Nothing when there are none.
  ///
  /// @param subject what they were read for: the person, a list's unit, an activity
  /// @param why a code of the product or the reader's own words
  void read(Actor reader, String deed, UUID subject, Collection<PersonId> people, String why);

  /// Each of these people's own field was read on their own behalf, such as a phone to write to:
  /// one line for each, in one statement.
  void readByThemselves(String deed, Collection<PersonId> people, String why);

  /// What followed of itself from a decision, for many things at once in one statement. Nobody in
  /// person did it: who decided is told of the decision.
  void followed(String deed, Collection<Followed> things);

  /// Who last did this to the thing, so that a refusal can say who was quicker.
  Optional<Entry> last(String deed, UUID subject);

  record Followed(UUID subject, Map<String, String> details) {}

  /// @param name of the person who did it; empty once they were erased
  record Entry(Instant at, String name) {}
}
