package org.chungtay.identity.signin;

import org.chungtay.shared.error.TooMany;

/// Enough codes were sent to this phone within an hour.
final class TooManyCodes extends TooMany {

  private static final long serialVersionUID = 1L;

  TooManyCodes() {
    super("too-many-codes");
  }
}
