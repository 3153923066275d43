package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// Another transfer of this member waits for an answer.
public final class TransferOpen extends Conflict {

  private static final long serialVersionUID = 1L;

  public TransferOpen() {
    super("transfer-open");
  }
}
