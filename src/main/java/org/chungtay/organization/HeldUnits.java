package org.chungtay.organization;

import java.util.List;
import java.util.Set;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;

/// The units for which somebody may act today, to choose one in a form.
public interface HeldUnits {

  /// Those of the actor's own rights first, then those below, the highest first; at most 400.
  ///
  /// @param kinds of units that are offered
  List<Unit> of(Actor actor, Permission permission, Set<Unit.Kind> kinds);

  default List<Unit> of(Actor actor, Permission permission) {
    return of(actor, permission, Set.of(Unit.Kind.values()));
  }
}
