package org.chungtay.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What contains what, told by the module that owns the tree (units).
public interface Scopes {

  /// Each scope with itself and everything above it; of one that is over also what goes on in its
  /// place and everything above that. Unknown scopes are absent, and so give no access.
  Map<UUID, List<UUID>> withAncestors(Collection<UUID> scopes);

  /// What people call them; those it does not know are absent.
  default Map<UUID, String> names(Collection<UUID> scopes) {
    return Map.of();
  }
}
