package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// What is no draft keeps its words and goals; what has ended keeps everything.
public final class MovementClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public MovementClosed() {
    super("movement-closed");
  }
}
