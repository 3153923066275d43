package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The change was approved or given up already.
public final class ChangeDecided extends Conflict {

  private static final long serialVersionUID = 1L;

  public ChangeDecided() {
    super("change-decided");
  }
}
