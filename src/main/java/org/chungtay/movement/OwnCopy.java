package org.chungtay.movement;

import org.chungtay.shared.error.NotAllowed;

/// A copy is accepted by somebody else than who sent it in.
public final class OwnCopy extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnCopy() {
    super("own-copy");
  }
}
