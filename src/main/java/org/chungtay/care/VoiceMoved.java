package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Somebody else has dealt with this report or need meanwhile; `state` says where it stands now.
public final class VoiceMoved extends Conflict {

  private static final long serialVersionUID = 1L;

  public VoiceMoved(String state) {
    super("voice-moved", Map.of("state", state));
  }
}
