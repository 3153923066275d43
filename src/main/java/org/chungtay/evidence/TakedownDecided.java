package org.chungtay.evidence;

import org.chungtay.shared.error.Conflict;

/// Somebody else has decided on this request meanwhile, and otherwise.
public final class TakedownDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public TakedownDecided() {
    super("takedown-decided");
  }
}
