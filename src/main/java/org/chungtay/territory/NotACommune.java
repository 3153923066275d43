package org.chungtay.territory;

import org.chungtay.shared.error.Conflict;

/// Residential groups lie in a commune or ward that is in force on their first day.
public final class NotACommune extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotACommune() {
    super("not-a-commune");
  }
}
