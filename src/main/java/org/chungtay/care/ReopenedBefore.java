package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// A report or a need is opened again once.
public final class ReopenedBefore extends Conflict {

  private static final long serialVersionUID = 1L;

  public ReopenedBefore() {
    super("reopened-before");
  }
}
