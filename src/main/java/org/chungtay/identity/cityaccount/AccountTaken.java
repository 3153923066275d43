package org.chungtay.identity.cityaccount;

import org.chungtay.shared.error.Conflict;

/// The account is linked with somebody else here.
final class AccountTaken extends Conflict {
  private static final long serialVersionUID = 1L;

  AccountTaken() {
    super("account-taken");
  }
}
