package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What contains what, told by the module that owns the tree (units).
public interface Scopes {

  /// The scope itself and everything above it; of one that is over also what goes on in its place
  /// and everything above that. Empty for an unknown scope, which then gives no access.
  List<UUID> withAncestors(UUID scope);

  /// What people call them; those it does not know are absent.
  default Map<UUID, String> names(Collection<UUID> scopes) {
    return Map.of();
  }
}
