package org.chungtay.privacy;

import org.chungtay.shared.error.NotAllowed;

/// This device was signed in by a slip that somebody else printed: what cannot be undone takes a
/// way in of one's own.
public final class AnothersWord extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public AnothersWord() {
    super("anothers-word");
  }
}
