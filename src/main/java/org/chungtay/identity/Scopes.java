package org.chungtay.identity;

import java.util.List;
import java.util.UUID;

/// What contains what, told by the module that owns the tree (units).
public interface Scopes {

  /// The scope itself and everything above it; of one that is over also what goes on in its place
  /// and everything above that. Empty for an unknown scope, which then gives no access.
  List<UUID> withAncestors(UUID scope);
}
