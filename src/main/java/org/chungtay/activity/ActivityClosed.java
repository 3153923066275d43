package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// The activity has begun, is over or was called off; this can no longer be changed.
public final class ActivityClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public ActivityClosed() {
    super("activity-closed");
  }
}
