package org.chungtay.territory;

import org.chungtay.shared.error.Conflict;

/// The plan was applied or given up; it can no longer be changed.
public final class PlanClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public PlanClosed() {
    super("plan-closed");
  }
}
