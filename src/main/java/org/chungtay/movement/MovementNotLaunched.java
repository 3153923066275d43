package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// Before its launch a movement has no money.
public final class MovementNotLaunched extends Conflict {
  private static final long serialVersionUID = 1L;

  public MovementNotLaunched() {
    super("movement-not-launched");
  }
}
