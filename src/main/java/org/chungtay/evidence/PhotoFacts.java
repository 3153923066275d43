package org.chungtay.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// What a list says about the photos of many subjects, without showing any of them.
public interface PhotoFacts {

  /// In one statement for all; subjects without photos are absent.
  Map<UUID, Facts> of(String kind, Collection<UUID> subjects);

  /// @param similar one of them looks like another photo, of this subject or of another
  record Facts(int photos, boolean similar) {
    public static final Facts NONE = new Facts(0, false);
  }
}
