package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody else closed the round of this turn already; `who` says who.
public final class RoundClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public RoundClosed(String who) {
    super("round-closed", Map.of("who", who));
  }
}
