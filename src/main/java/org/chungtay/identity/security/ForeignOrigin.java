package org.chungtay.identity.security;

import org.chungtay.shared.error.NotAllowed;

/// Another site's page asked for the change.
final class ForeignOrigin extends NotAllowed {

  private static final long serialVersionUID = 1L;

  ForeignOrigin() {
    super("foreign-origin");
  }
}
