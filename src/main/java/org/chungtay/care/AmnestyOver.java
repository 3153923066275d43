package org.chungtay.care;

import org.chungtay.shared.error.Conflict;

/// The amnesty has no day left that could be taken back.
public final class AmnestyOver extends Conflict {

  private static final long serialVersionUID = 1L;

  public AmnestyOver() {
    super("amnesty-over");
  }
}
