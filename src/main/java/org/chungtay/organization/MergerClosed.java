package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// The merger was applied or dropped before.
public final class MergerClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public MergerClosed() {
    super("merger-closed");
  }
}
