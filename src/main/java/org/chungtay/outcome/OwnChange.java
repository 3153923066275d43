package org.chungtay.outcome;

import org.chungtay.shared.error.NotAllowed;

/// A definition stands beside every figure: whoever wrote it does not approve it.
public final class OwnChange extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnChange() {
    super("own-change");
  }
}
