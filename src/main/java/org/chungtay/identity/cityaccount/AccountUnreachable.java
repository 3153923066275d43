package org.chungtay.identity.cityaccount;

import org.chungtay.shared.error.Conflict;

/// The provider of accounts does not answer, or answers what cannot be believed.
final class AccountUnreachable extends Conflict {
  private static final long serialVersionUID = 1L;

  AccountUnreachable() {
    super("account-unreachable");
  }
}
