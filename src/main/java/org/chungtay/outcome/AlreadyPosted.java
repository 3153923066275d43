package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The source's outcome is in the book; it must be reversed before it is posted again.
public final class AlreadyPosted extends Conflict {

  private static final long serialVersionUID = 1L;

  public AlreadyPosted() {
    super("already-posted");
  }
}
