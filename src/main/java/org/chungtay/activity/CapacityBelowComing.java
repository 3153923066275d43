package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// Fewer places than people who already hold one.
public final class CapacityBelowComing extends Conflict {

  private static final long serialVersionUID = 1L;

  public CapacityBelowComing() {
    super("capacity-below-coming");
  }
}
