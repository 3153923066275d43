package org.chungtay.care.open311;

import org.chungtay.shared.error.NotAllowed;

/// The key was never issued, or was revoked.
final class KeyNotKnown extends NotAllowed {

  private static final long serialVersionUID = 1L;

  KeyNotKnown() {
    super("key-not-known");
  }
}
