package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// The inspection has been decided on.
public final class InspectionDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public InspectionDecided() {
    super("inspection-decided");
  }
}
