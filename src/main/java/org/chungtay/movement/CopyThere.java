package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// The unit follows this model already, or it began there.
public final class CopyThere extends Conflict {

  private static final long serialVersionUID = 1L;

  public CopyThere() {
    super("copy-there");
  }
}
