package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// Whoever declared an amnesty does not decide about it.
public final class OwnAmnesty extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnAmnesty() {
    super("own-amnesty");
  }
}
