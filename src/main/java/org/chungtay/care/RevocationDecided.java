package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The early end of this amnesty was asked for or confirmed by somebody else.
public final class RevocationDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public RevocationDecided() {
    super("revocation-decided");
  }
}
