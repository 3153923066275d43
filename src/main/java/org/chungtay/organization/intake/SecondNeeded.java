package org.chungtay.organization.intake;

import org.chungtay.shared.error.NotAllowed;

/// Rights are given by two people: whoever proposed the list does not agree to it as well.
final class SecondNeeded extends NotAllowed {
  private static final long serialVersionUID = 1L;

  SecondNeeded() {
    super("second-needed");
  }
}
