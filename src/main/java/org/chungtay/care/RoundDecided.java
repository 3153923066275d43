package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody else has confirmed or refused this round meanwhile; `who` says who.
public final class RoundDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public RoundDecided(String who) {
    super("round-decided", Map.of("who", who));
  }
}
