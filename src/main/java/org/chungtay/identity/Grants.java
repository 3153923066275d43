package org.chungtay.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Giving and ending rights. A role is a named set of permissions (data): `officer`, `leader`,
/// `administrator`; a grant is a role for a person within a scope from one day to another.
public interface Grants {

  /// Grants a role. The granter must hold `grants.manage` above or on the scope. Repeating it with
  /// the same id changes nothing.
  void grant(Actor granter, Grant grant);

  /// Ends a grant on a day; it counts until the end of that day.
  void end(Actor granter, UUID grant, LocalDate lastDay);

  List<Grant> of(PersonId person);

  /// @param lastDay inclusive
  record Grant(
      UUID id, PersonId person, String role, UUID scope, LocalDate firstDay, LocalDate lastDay) {}
}
