package org.chungtay.movement;

import org.chungtay.shared.error.NotAllowed;

/// An inspection is confirmed by somebody else than who made it.
public final class OwnInspection extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnInspection() {
    super("own-inspection");
  }
}
