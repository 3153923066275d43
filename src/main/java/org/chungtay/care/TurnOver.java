package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The turn was kept, missed or excused; nothing is asked for it any more.
public final class TurnOver extends Conflict {

  private static final long serialVersionUID = 1L;

  public TurnOver() {
    super("turn-over");
  }
}
