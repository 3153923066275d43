package org.chungtay.outcome;

import org.chungtay.shared.error.Conflict;

/// The source has nothing in the book that could be taken out.
public final class NotPosted extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotPosted() {
    super("not-posted");
  }
}
