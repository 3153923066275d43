package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// Another change of this indicator waits to be decided.
public final class ChangeWaits extends Conflict {

  private static final long serialVersionUID = 1L;

  public ChangeWaits() {
    super("change-waits");
  }
}
