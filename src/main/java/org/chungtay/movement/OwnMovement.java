package org.chungtay.movement;

import org.chungtay.shared.error.NotAllowed;

/// A movement is launched by somebody else than who wrote or last changed it.
public final class OwnMovement extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnMovement() {
    super("own-movement");
  }
}
