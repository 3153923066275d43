package org.chungtay.place;

import org.chungtay.shared.error.NotAllowed;

/// What becomes public is looked at by two people: whoever drew a place does not launch it.
public final class OwnPlace extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public OwnPlace() {
    super("own-place");
  }
}
