package org.chungtay.territory;

import org.chungtay.shared.error.NotAllowed;

/// A reorganisation changes what every figure is called: whoever wrote the plan does not approve
/// it.
public final class OwnPlan extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnPlan() {
    super("own-plan");
  }
}
