package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The number was confirmed; it stays.
public final class LotNumberSure extends Conflict {

  private static final long serialVersionUID = 1L;

  public LotNumberSure() {
    super("lot-number-sure");
  }
}
