package org.chungtay.movement;

import org.chungtay.shared.error.NotAllowed;

/// A model is recognised by somebody else than who wrote or last changed it.
public final class OwnModel extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnModel() {
    super("own-model");
  }
}
