package org.chungtay.identity.passkey;

import org.chungtay.shared.error.Conflict;

/// The device's answer is not for this question, too late, or from a passkey that was removed.
final class PasskeyRefused extends Conflict {
  private static final long serialVersionUID = 1L;

  PasskeyRefused() {
    super("passkey-refused");
  }
}
