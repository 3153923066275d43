package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// Whoever asked for an adoption does not decide about it.
public final class OwnAdoption extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnAdoption() {
    super("own-adoption");
  }
}
