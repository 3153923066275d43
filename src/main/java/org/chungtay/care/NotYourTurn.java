package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// Only who is on turn, or stands in, answers for it; a leader may do it for others.
public final class NotYourTurn extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public NotYourTurn() {
    super("not-your-turn");
  }
}
