package org.chungtay.evidence;

import org.chungtay.identity.Actor;

/// Requests to take photos down, as far as somebody has to answer them. The register is at
/// `/photos/takedowns`.
public interface TakedownRequests {

  /// What waits for this person's decision; nothing for those who decide nowhere.
  Waiting waiting(Actor actor);

  /// @param open requests without an answer
  /// @param late those of them whose day has passed
  record Waiting(int open, int late) {
    public static final Waiting NONE = new Waiting(0, 0);
  }
}
