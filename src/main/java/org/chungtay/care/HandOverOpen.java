package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// The adoption is offered to somebody who has not answered yet; `who` says to whom.
public final class HandOverOpen extends Conflict {

  private static final long serialVersionUID = 1L;

  public HandOverOpen(String who) {
    super("hand-over-open", Map.of("who", who));
  }
}
