package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// The copy has been decided on, or is no more.
public final class CopyDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public CopyDecided() {
    super("copy-decided");
  }
}
