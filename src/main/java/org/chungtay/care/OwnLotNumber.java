package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// The number is typed a second time by somebody of another organisation.
public final class OwnLotNumber extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnLotNumber() {
    super("own-lot-number");
  }
}
