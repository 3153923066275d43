package org.chungtay.identity.cityaccount;

import org.chungtay.shared.error.Conflict;

/// The way back from the provider does not belong to a way there, or took too long.
final class AccountRefused extends Conflict {
  private static final long serialVersionUID = 1L;

  AccountRefused() {
    super("account-refused");
  }
}
