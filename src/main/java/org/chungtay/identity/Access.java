package org.chungtay.identity;

import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// May this person do this here, today? A grant on a scope covers everything below it (see
/// [Scopes]), from its first to its last day, both included.
public interface Access {

  /// The scope above all others: a role granted here holds everywhere.
  UUID INSTALLATION = Ids.named("scope/installation");

  /// Refuses with `not-allowed` ([Forbidden]) unless the actor holds the permission for the scope.
  void require(Actor actor, Permission permission, UUID scope);

  boolean allows(Actor actor, Permission permission, UUID scope);

  /// Whether the actor holds the permission anywhere today.
  boolean allowsAnywhere(Actor actor, Permission permission);

  /// Whether the actor holds today every right that the person holds or will hold: only then may
  /// the actor hand out a way to sign in as them (a slip, another phone number).
  boolean holdsAllRightsOf(Actor actor, PersonId person);

  /// The scopes on which the actor was granted the permission and which are in force today, without
  /// what lies below them: for `where covering && :scopes` in lists. Empty means nothing may be
  /// seen.
  Set<UUID> scopes(Actor actor, Permission permission);
}
