package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.id.Ids;

/// May this person do this here, today? A grant on a scope covers everything below it (see
/// [Scopes]), from its first to its last day, both included. Rights handed on during absence
/// ([StandIns]) count like own ones, except where the text says own.
public interface Access {

  /// The scope above all others: a role granted here holds everywhere.
  UUID INSTALLATION = Ids.named("scope/installation");

  /// Refuses with `not-allowed` ([Forbidden]) unless the actor holds the permission for the scope.
  void require(Actor actor, Permission permission, UUID scope);

  boolean allows(Actor actor, Permission permission, UUID scope);

  /// Of many scopes at once: those for which the actor holds the permission, each with all in whose
  /// place they would act there, as of [#inPlaceOf].
  Map<UUID, Set<PersonId>> standing(Actor actor, Permission permission, Collection<UUID> scopes);

  /// Whether the actor holds the permission anywhere today.
  boolean allowsAnywhere(Actor actor, Permission permission);

  /// All that the actor holds somewhere today: what to offer, not yet what to allow.
  Set<Permission> anywhere(Actor actor);

  /// Whether the actor holds the permission as their own: only then may they give it on.
  boolean allowsInOwnRight(Actor actor, Permission permission, UUID scope);

  /// In whose place the actor would act today: of all who handed the permission on for the scope.
  /// Empty for whoever holds it themselves, and for whoever does not hold it.
  Set<PersonId> inPlaceOf(Actor actor, Permission permission, UUID scope);

  /// Whether the actor holds today as their own every right that the person holds or will hold:
  /// only then may the actor hand out a way to sign in as them (a slip, another phone number).
  boolean holdsAllRightsOf(Actor actor, PersonId person);

  /// The scopes on which the actor was granted the permission and which are in force today, without
  /// what lies below them: for `where covering && :scopes` in lists. Empty means nothing may be
  /// seen.
  Set<UUID> scopes(Actor actor, Permission permission);

  /// The same, telling for each scope in whose place; own ones have nobody.
  List<HeldScope> held(Actor actor, Permission permission);

  record HeldScope(UUID scope, Optional<PersonId> giver) {}
}
