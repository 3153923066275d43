package org.chungtay.activity;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// The unit was reminded a short while ago, by `who`; a reminder is not a siren.
public final class RemindedLately extends Conflict {

  private static final long serialVersionUID = 1L;

  public RemindedLately(String who) {
    super("reminded-lately", Map.of("who", who));
  }
}
