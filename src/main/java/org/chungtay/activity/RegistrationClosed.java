package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// Registration is not open: not announced, over, or called off.
public final class RegistrationClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public RegistrationClosed() {
    super("registration-closed");
  }
}
