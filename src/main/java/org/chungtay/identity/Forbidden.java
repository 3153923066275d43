package org.chungtay.identity;

import org.chungtay.shared.error.NotAllowed;

/// The actor holds no such permission for this scope today.
public final class Forbidden extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public Forbidden() {
    super("not-allowed");
  }
}
