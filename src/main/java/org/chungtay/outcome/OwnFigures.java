package org.chungtay.outcome;

import org.chungtay.shared.error.NotAllowed;

/// Nobody approves a report that they wrote, and nobody approves one twice.
public final class OwnFigures extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnFigures() {
    super("own-figures");
  }
}
