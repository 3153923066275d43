package org.chungtay.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Told by each module whose things stand in the trail of deeds: what people call them, so that the
/// trail is read in sentences and not in ids.
public interface NamedThings {
  /// Those among the ids that the module knows.
  Map<UUID, String> names(Collection<UUID> ids);

  /// Those whose names hold words that begin as is asked, at most as many as asked for, the newest
  /// first.
  Set<UUID> called(Findings.Asked asked);
}
