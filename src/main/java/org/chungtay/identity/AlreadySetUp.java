package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// The installation has an administrator already.
public final class AlreadySetUp extends Conflict {

  private static final long serialVersionUID = 1L;

  public AlreadySetUp() {
    super("already-set-up");
  }
}
