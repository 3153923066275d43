package org.chungtay.outcome;

import org.chungtay.shared.error.NotAllowed;

/// A target is published by somebody else than wrote it.
public final class OwnTarget extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnTarget() {
    super("own-target");
  }
}
