package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The target has a newer version, or another one stands for the same scope and period.
public final class TargetChanged extends Conflict {

  private static final long serialVersionUID = 1L;

  public TargetChanged() {
    super("target-changed");
  }
}
