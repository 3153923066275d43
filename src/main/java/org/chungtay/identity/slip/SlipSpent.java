package org.chungtay.identity.slip;

import org.chungtay.shared.error.Conflict;

/// There is no such slip, or it was used, replaced by a newer one, or is too old.
final class SlipSpent extends Conflict {

  private static final long serialVersionUID = 1L;

  SlipSpent() {
    super("slip-spent");
  }
}
