package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// One of the two has gone on as another person.
public final class GoesOnAlready extends Conflict {
  private static final long serialVersionUID = 1L;

  public GoesOnAlready() {
    super("goes-on-already");
  }
}
