package org.chungtay.territory;

import org.chungtay.shared.error.Conflict;

/// The plan of a reorganisation breaks a rule; its page says which.
public final class PlanUnsound extends Conflict {

  private static final long serialVersionUID = 1L;

  public PlanUnsound() {
    super("plan-unsound");
  }
}
