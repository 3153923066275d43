package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// The offer was taken, declined or withdrawn meanwhile; `who` says by whom.
public final class HandOverDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public HandOverDecided(String who) {
    super("hand-over-decided", Map.of("who", who));
  }
}
