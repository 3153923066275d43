package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// There is no report of this revision waiting for a decision.
public final class NotReported extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotReported() {
    super("not-reported");
  }
}
