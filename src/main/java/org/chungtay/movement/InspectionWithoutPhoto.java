package org.chungtay.movement;

import org.chungtay.shared.error.Invalid;

/// Fields that somebody looked at are shown by a photo before anybody confirms it.
public final class InspectionWithoutPhoto extends Invalid {

  private static final long serialVersionUID = 1L;

  public InspectionWithoutPhoto() {
    super("inspection-without-photo");
  }
}
