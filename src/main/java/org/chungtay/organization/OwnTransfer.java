package org.chungtay.organization;

import org.chungtay.shared.error.NotAllowed;

/// Whoever asked for a transfer does not answer it.
public final class OwnTransfer extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnTransfer() {
    super("own-transfer");
  }
}
