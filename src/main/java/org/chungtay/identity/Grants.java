package org.chungtay.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Giving and ending rights. A role is a named set of permissions (data): `officer`, `leader`,
/// `administrator`; a grant is a role for a person within a scope from one day to another.
public interface Grants {

  /// Grants a role, and gives up every way in that rests on somebody else's word (slips they
  /// printed, what was opened and added by them). The granter must hold `grants.manage` above or on
  /// the scope, and there every permission of the role: nobody gives more than they have. Repeating
  /// it with the same id changes nothing.
  void grant(Actor granter, Grant grant);

  /// Ends a grant on a day; it counts until the end of that day.
  void end(Actor granter, UUID grant, LocalDate lastDay);

  /// Ends a grant at this moment. Refuses `last-administrator` ([LastAdministrator]) for the only
  /// one of the whole installation.
  void endNow(Actor granter, UUID grant);

  /// A scope is closed: grants on it that would last longer end with its last day. The caller
  /// vouches that the actor may close it.
  void endWithScope(Actor actor, UUID scope, LocalDate lastDay);

  /// Grants that were not taken away, also those that have run out or are yet to begin.
  List<Grant> of(PersonId person);

  /// @param lastDay inclusive
  record Grant(
      UUID id, PersonId person, String role, UUID scope, LocalDate firstDay, LocalDate lastDay) {}
}
