package org.chungtay.organization;

import org.chungtay.shared.error.Invalid;

/// A group lies in the area of the unit above it.
public final class AreaOutsideUnit extends Invalid {

  private static final long serialVersionUID = 1L;

  public AreaOutsideUnit() {
    super("area-outside-unit");
  }
}
