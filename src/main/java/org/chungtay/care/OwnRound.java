package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// Whoever did a round, or entered it, does not confirm it.
public final class OwnRound extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnRound() {
    super("own-round");
  }
}
