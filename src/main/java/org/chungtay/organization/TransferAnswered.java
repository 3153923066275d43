package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// The transfer was accepted, refused or withdrawn before.
public final class TransferAnswered extends Conflict {

  private static final long serialVersionUID = 1L;

  public TransferAnswered() {
    super("transfer-answered");
  }
}
