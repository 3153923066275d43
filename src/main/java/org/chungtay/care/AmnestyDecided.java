package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody has decided about this amnesty meanwhile; `who` says who.
public final class AmnestyDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public AmnestyDecided(String who) {
    super("amnesty-decided", Map.of("who", who));
  }
}
