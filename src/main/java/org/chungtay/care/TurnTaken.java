package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody else was quicker to stand in; `who` says who.
public final class TurnTaken extends Conflict {

  private static final long serialVersionUID = 1L;

  public TurnTaken(String who) {
    super("turn-taken", Map.of("who", who));
  }
}
