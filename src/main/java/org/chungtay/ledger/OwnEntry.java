package org.chungtay.ledger;

import org.chungtay.shared.error.NotAllowed;

/// Money is confirmed by somebody else than who recorded it.
public final class OwnEntry extends NotAllowed {
  private static final long serialVersionUID = 1L;

  public OwnEntry() {
    super("own-entry");
  }
}
