package org.chungtay.activity;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody else has confirmed or returned this report meanwhile; `who` says who, `state` what
/// became of it.
public final class AlreadyDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public AlreadyDecided(String who, State became) {
    super("already-decided", Map.of("who", who, "state", became.name()));
  }
}
