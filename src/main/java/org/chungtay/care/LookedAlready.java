package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// Somebody of the group has sent what they saw, or answered it; both stay as they were sent.
public final class LookedAlready extends Conflict {

  private static final long serialVersionUID = 1L;

  public LookedAlready() {
    super("looked-already");
  }
}
