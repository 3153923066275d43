package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// Sectoral branches lie below the unit of the city or below each other.
public final class NotSectoral extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotSectoral() {
    super("not-sectoral");
  }
}
