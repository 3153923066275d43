package org.chungtay.privacy;

import org.chungtay.shared.error.NotAllowed;

/// Whoever wrote the request down for somebody else does not decide the erasure.
public final class OwnFiling extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnFiling() {
    super("own-filing");
  }
}
