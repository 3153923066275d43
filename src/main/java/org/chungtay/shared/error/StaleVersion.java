package org.chungtay.shared.error;

import java.util.Map;

/// Two people edited the same thing; this one came second. `who` and `what` say who changed what.
public final class StaleVersion extends Conflict {

  private static final long serialVersionUID = 1L;

  public StaleVersion(String who, String what) {
    super("stale-version", Map.of("who", who, "what", what));
  }
}
