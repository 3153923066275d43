package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// The shares were changed after the partner had looked at them.
public final class SharesChanged extends Conflict {

  private static final long serialVersionUID = 1L;

  public SharesChanged() {
    super("shares-changed");
  }
}
