package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// The unit is not in force on that day.
public final class UnitClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public UnitClosed() {
    super("unit-closed");
  }
}
