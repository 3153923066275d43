package org.chungtay.privacy;

import org.chungtay.identity.Actor;

/// What people ask about their own data, as far as somebody has to answer it. The register is at
/// `/data-requests`.
public interface DataRequests {

  /// What waits for this person; nothing for those who answer nowhere.
  Open open(Actor actor);

  /// @param count requests without an answer
  /// @param overdue those of them whose reply or answer is late
  record Open(long count, long overdue) {
    public static final Open NONE = new Open(0, 0);
  }
}
