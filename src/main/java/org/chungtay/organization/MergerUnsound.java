package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// Something is wrong with the plan: its page says what.
public final class MergerUnsound extends Conflict {

  private static final long serialVersionUID = 1L;

  public MergerUnsound() {
    super("merger-unsound");
  }
}
