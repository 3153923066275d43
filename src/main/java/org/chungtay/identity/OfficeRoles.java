package org.chungtay.identity;

import java.util.Collection;
import java.util.UUID;
import org.chungtay.identity.Grants.Grant;

/// Roles that come with an office, such as that of a group's leader: they begin and end with it.
/// Whether the actor may name somebody to the office is asked by the caller.
public interface OfficeRoles {

  /// Gives the role as [Grants#grant] does, but without the right to give roles: nobody gives more
  /// than they have, so the granter must hold every permission of the role there. Repeating it with
  /// the same id changes nothing.
  void give(Actor granter, Grant grant);

  /// Refuses `not-allowed` unless the granter could give the role in their own right: what somebody
  /// does in another's place they cannot give on, now or by whoever takes over later.
  void require(Actor granter, Grant grant);

  /// Offices are over and others begin, of themselves by a rule: the roles of the one end now,
  /// those of the other begin with whoever named the person standing behind them. Repeating it
  /// changes nothing.
  void changeHands(Collection<Over> over, Collection<Begun> begun);

  /// Every grant of the role in the scope that the person still holds.
  record Over(PersonId person, String role, UUID scope) {}

  /// @param namedBy who once named the person to follow
  record Begun(Grant grant, PersonId namedBy) {}
}
