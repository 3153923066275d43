package org.chungtay.care;

import java.util.Map;
import org.chungtay.shared.error.NotAllowed;

/// The group has somebody who leads, `who`: they hand over themselves, no officer does.
public final class LeaderStillThere extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public LeaderStillThere(String who) {
    super("leader-still-there", Map.of("who", who));
  }
}
