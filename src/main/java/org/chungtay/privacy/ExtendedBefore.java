package org.chungtay.privacy;

import org.chungtay.shared.error.Conflict;

/// A due day is put off once only.
public final class ExtendedBefore extends Conflict {

  private static final long serialVersionUID = 1L;

  public ExtendedBefore() {
    super("extended-before");
  }
}
