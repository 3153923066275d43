package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The number that counts is not drawn yet.
public final class LotNumberTooEarly extends Conflict {

  private static final long serialVersionUID = 1L;

  public LotNumberTooEarly() {
    super("lot-number-too-early");
  }
}
