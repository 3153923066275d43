package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// Whoever was kept has gone on as another since.
public final class UndoNewerFirst extends Conflict {
  private static final long serialVersionUID = 1L;

  public UndoNewerFirst() {
    super("undo-newer-first");
  }
}
