package org.chungtay.organization;

import org.chungtay.shared.error.NotAllowed;

/// Whoever wrote the plan of a merger does not approve it.
public final class OwnMerger extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnMerger() {
    super("own-merger");
  }
}
