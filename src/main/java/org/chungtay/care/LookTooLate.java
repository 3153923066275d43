package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The term in which a look of this draw can be sent is over.
public final class LookTooLate extends Conflict {

  private static final long serialVersionUID = 1L;

  public LookTooLate() {
    super("look-too-late");
  }
}
