package org.chungtay.care;

import org.chungtay.shared.error.NotAllowed;

/// Only who was asked takes an adoption over, or declines it.
public final class NotOfferedToYou extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public NotOfferedToYou() {
    super("not-offered-to-you");
  }
}
