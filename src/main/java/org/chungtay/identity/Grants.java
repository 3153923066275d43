package org.chungtay.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Giving and ending rights. A role is a named set of permissions (data): `officer`, `leader`,
/// `administrator`; a grant is a role for a person within a scope from one day to another.
public interface Grants {

  /// Grants a role, and gives up every way in that rests on somebody else's word (slips they
  /// printed, what was opened and added by them). The granter must hold `grants.manage` above or on
  /// the scope, and there every permission given, as their own: nobody gives more than they have.
  /// Repeating it with the same id changes nothing.
  void grant(Actor granter, Grant grant);

  /// Whether the granter could give it.
  boolean mayGive(Actor granter, Grant grant);

  /// Ends a grant on a day; it counts until the end of that day.
  void end(Actor granter, UUID grant, LocalDate lastDay);

  /// Ends a grant at this moment. Refuses `last-administrator` ([LastAdministrator]) for the only
  /// one of the whole installation.
  void endNow(Actor granter, UUID grant);

  /// A scope is closed: grants on it that would last longer end with its last day. The caller
  /// vouches that the actor may close it.
  void endWithScope(Actor actor, UUID scope, LocalDate lastDay);

  /// Scopes are over and others go on in their place from a day: grants that were in force then or
  /// later end the day before, with their rows kept, and go on as new ones in every successor, of
  /// the same role, not before the day and not a day longer. Whoever held a role in several that
  /// became one holds it once. Repeating it changes nothing. The caller vouches for the decision.
  void follow(Collection<Succession> successions, LocalDate day);

  /// Grants that were not taken away, also those that have run out or are yet to begin.
  List<Grant> of(PersonId person);

  /// A former scope and one that goes on in its place.
  record Succession(UUID former, UUID successor) {}

  /// @param lastDay inclusive
  /// @param only these permissions of the role; empty for the whole of it
  record Grant(
      UUID id,
      PersonId person,
      String role,
      UUID scope,
      LocalDate firstDay,
      LocalDate lastDay,
      Set<String> only,
      String why) {

    public Grant {
      only = Set.copyOf(only);
    }

    /// The whole role.
    public Grant(
        UUID id, PersonId person, String role, UUID scope, LocalDate firstDay, LocalDate lastDay) {
      this(id, person, role, scope, firstDay, lastDay, Set.of(), "");
    }
  }
}
