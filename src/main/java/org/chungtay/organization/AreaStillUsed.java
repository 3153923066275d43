package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// Groups are still open in this residential group.
public final class AreaStillUsed extends Conflict {
  private static final long serialVersionUID = 1L;

  public AreaStillUsed() {
    super("area-still-used");
  }
}
