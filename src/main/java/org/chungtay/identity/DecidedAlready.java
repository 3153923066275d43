package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// Somebody decided about these two a moment ago.
public final class DecidedAlready extends Conflict {
  private static final long serialVersionUID = 1L;

  public DecidedAlready() {
    super("decided-already");
  }
}
